"""The type `SmsReportList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsReportList(_Record):
    """A page of reports."""

    count: int | None = None
    """How many there are in all."""

    page: int | None = None
    """The number of the page, from 0."""

    page_size: int | None = None
    """How many are on this page."""

    delivery_reports: list[SmsRecipientReport] | None = None
    """The reports."""


from .sms_recipient_report import SmsRecipientReport  # noqa: E402
