"""The type `SmsStatusCount`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsStatusCount(_Record):
    """How many messages have a status."""

    code: (
        Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418]
        | int
        | None
    ) = None
    """The code of the status."""

    status: (
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
        | None
    ) = None
    """The status."""

    count: int | None = None
    """How many messages have it."""

    recipients: list[str] | None = None
    """Their recipients, in a full report."""
