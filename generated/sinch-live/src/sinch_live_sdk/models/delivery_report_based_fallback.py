"""The type `DeliveryReportBasedFallback`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DeliveryReportBasedFallback(_Record):
    """Whether a message without a report goes to the next channel."""

    enabled: bool | None = None
    """Whether it does."""

    delivery_report_waiting_time: int | None = None
    """After how many seconds: 60 to 259200."""
