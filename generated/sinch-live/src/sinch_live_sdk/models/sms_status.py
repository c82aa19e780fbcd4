"""The type `SmsStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

SmsStatus: TypeAlias = (
    Literal[
        "Queued",
        "Dispatched",
        "Aborted",
        "Cancelled",
        "Rejected",
        "Deleted",
        "Delivered",
        "Failed",
        "Expired",
        "Unknown",
    ]
    | Unrecognized
)
"""What became of a message."""
