"""The type `SmsConfiguration`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsConfiguration(_Record):
    """What a number does with SMS."""

    service_plan_id: str | None = None
    """The service plan in force; empty until it is provisioned."""

    campaign_id: str | None = None
    """The 10DLC campaign in force."""

    scheduled_provisioning: ScheduledSms | None = None
    """A change that is not done yet."""


from .scheduled_sms import ScheduledSms  # noqa: E402
