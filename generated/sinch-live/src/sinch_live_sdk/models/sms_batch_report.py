"""The type `SmsBatchReport`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsBatchReport(_Record):
    """What became of a batch."""

    type: Literal["delivery_report_sms", "delivery_report_mms"] | Unrecognized | None = None
    """The kind of report."""

    batch_id: str
    """The batch."""

    statuses: list[SmsStatusCount] | None = None
    """How many messages have each status."""

    total_message_count: int | None = None
    """How many messages there are."""

    client_reference: str | None = None
    """Your own reference."""


from .sms_status_count import SmsStatusCount  # noqa: E402
