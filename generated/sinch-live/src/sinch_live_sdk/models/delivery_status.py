"""The type `DeliveryStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

DeliveryStatus: TypeAlias = (
    Literal["QUEUED_ON_CHANNEL", "DELIVERED", "READ", "FAILED", "SWITCHING_CHANNEL"] | Unrecognized
)
"""How far a message or an event has come."""
