"""The type `SmsSetup`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsSetup(_Record):
    """What a number is to do with SMS."""

    service_plan_id: str
    """The service plan."""

    campaign_id: str | None = None
    """The 10DLC campaign, for US numbers."""
