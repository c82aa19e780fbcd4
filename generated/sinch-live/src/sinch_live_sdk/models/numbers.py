"""The records and events of `numbers`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiveNumber(_Record):
    """A number."""

    phone_number: str
    """The number, in E.164 with its plus."""

    project_id: str | None = None
    """The project that rents it."""

    display_name: str | None = None
    """A name that you gave it."""

    region_code: str | None = None
    """Its country, ISO 3166-1 alpha-2."""

    type: str | None = None
    """MOBILE, LOCAL or TOLL_FREE."""

    capability: list[str] | None = None
    """SMS, VOICE or both."""

    currency_code: str | None = None
    """The currency of the rent."""

    amount: str | None = None
    """The rent for each interval, a decimal as text."""

    payment_interval_months: int | None = None
    """Months between payments."""

    next_charge_date: IsoDateTime | None = None
    """When it is paid for again."""

    expire_at: IsoDateTime | None = None
    """When it ends; nothing unless it was cancelled."""

    service_plan_id: str | None = None
    """The SMS service plan in force; empty until it is provisioned."""

    campaign_id: str | None = None
    """The 10DLC campaign in force."""

    scheduled_service_plan_id: str | None = None
    """The SMS service plan that was asked for."""

    sms_provisioning_status: str | None = None
    """WAITING, IN_PROGRESS or FAILED while SMS is being set up."""

    voice_type: str | None = None
    """RTC, EST or FAX."""

    voice_app_id: str | None = None
    """The voice application in force; empty until it is provisioned."""

    scheduled_voice_app_id: str | None = None
    """The voice application that was asked for."""

    voice_provisioning_status: str | None = None
    """WAITING, IN_PROGRESS or FAILED while voice is being set up."""

    callback_url: str | None = None
    """Where events about it are sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AvailableNumber(_Record):
    """What `numbers.search` returns."""

    phone_number: str
    """The number, in E.164 with its plus."""

    region_code: str | None = None
    """Its country, ISO 3166-1 alpha-2."""

    type: str | None = None
    """MOBILE, LOCAL or TOLL_FREE."""

    capability: list[str] | None = None
    """SMS, VOICE or both."""

    setup_currency_code: str | None = None
    """The currency of the first payment."""

    setup_price: str | None = None
    """What is paid once, a decimal as text."""

    monthly_currency_code: str | None = None
    """The currency of the rent."""

    monthly_price: str | None = None
    """The rent for each month, a decimal as text."""

    payment_interval_months: int | None = None
    """Months between payments."""

    supporting_documentation_required: bool | None = None
    """Whether papers have to be shown first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberUpdated(_Record):
    """Sent when the provisioning or the rent of a number has changed."""

    event_id: str | None = None
    """The event."""

    timestamp: IsoDateTime | None = None
    """When it happened."""

    project_id: str | None = None
    """The project."""

    resource_id: str | None = None
    """The number."""

    resource_type: str | None = None
    """ACTIVE_NUMBER."""

    event_type: str | None = None
    """What was done, such as PROVISIONING_TO_SMS_PLATFORM."""

    status: str | None = None
    """SUCCEEDED or FAILED."""

    failure_code: str | None = None
    """Why it failed."""

    internal_failure_code: str | None = None
    """Why it failed, in Sinch's own words."""
