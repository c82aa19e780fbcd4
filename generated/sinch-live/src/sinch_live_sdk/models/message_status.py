"""The type `MessageStatus`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MessageStatus(_Record):
    """How far a message has come."""

    status: (
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
        | None
    ) = None
    """How far it has come."""

    event_time: IsoDateTime | None = None
    """Since when."""

    reason: str | Reason | UnknownVariant | None = None
    """Why it failed."""


from .reason import Reason  # noqa: E402
