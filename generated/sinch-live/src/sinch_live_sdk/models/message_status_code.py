"""The type `MessageStatusCode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MessageStatusCode: TypeAlias = (
    Literal[
        "STATUS_UNSPECIFIED",
        "QUEUED",
        "QUEUED_ON_CHANNEL",
        "DELIVERED",
        "READ",
        "FAILED",
        "SWITCHING_CHANNEL",
        "RECEIVED",
    ]
    | Unrecognized
)
"""How far a message has come."""
