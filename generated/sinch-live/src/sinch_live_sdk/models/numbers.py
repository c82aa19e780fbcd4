"""The records and events of `numbers`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
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

    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized | None = None
    """Its kind."""

    capability: list[Literal["SMS", "VOICE"] | Unrecognized] | None = None
    """What it can do."""

    money: Money | None = None
    """The rent for each interval."""

    payment_interval_months: int | None = None
    """Months between payments."""

    next_charge_date: IsoDateTime | None = None
    """When it is paid for again."""

    expire_at: IsoDateTime | None = None
    """When it ends; nothing unless it was cancelled."""

    sms_configuration: SmsConfiguration | None = None
    """What it does with SMS."""

    voice_configuration: VoiceConfiguration | None = None
    """What it does with calls."""

    callback_url: str | None = None
    """Where events about it are sent."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NumberRegion(_Record):
    """What `numbers.list_regions` returns."""

    region_code: str
    """The country, ISO 3166-1 alpha-2."""

    region_name: str | None = None
    """Its name."""

    types: list[Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized] | None = None
    """The kinds of numbers that it has."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NumberCallbackConfiguration(_Record):
    """What `numbers.read_callback_configuration` returns."""

    project_id: str | None = None
    """The project."""

    hmac_secret: str | None = None
    """The secret of the signatures."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class EmergencyAddressValidation(_Record):
    """What `numbers.validate_emergency_address` returns."""

    phone_number: str | None = None
    """The number."""

    display_name: str | None = None
    """The name of the user."""

    validated_address: EmergencyAddress | None = None
    """The address that was asked about."""

    validation_result: Literal["MATCH", "NEAR_MATCH", "NO_MATCH"] | Unrecognized | None = None
    """Whether it is known."""

    validation_message: str | None = None
    """What is wrong with it."""

    corrected_address: EmergencyAddress | None = None
    """The address as it should be."""

    candidate_addresses: list[EmergencyAddress] | None = None
    """Addresses that may be meant."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
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

    resource_type: Literal["ACTIVE_NUMBER"] | Unrecognized | None = "ACTIVE_NUMBER"
    """ACTIVE_NUMBER."""

    event_type: (
        Literal[
            "PROVISIONING_TO_SMS_PLATFORM",
            "DEPROVISIONING_FROM_SMS_PLATFORM",
            "PROVISIONING_TO_CAMPAIGN",
            "DEPROVISIONING_FROM_CAMPAIGN",
            "PROVISIONING_TO_VOICE_PLATFORM",
            "DEPROVISIONING_FROM_VOICE_PLATFORM",
        ]
        | Unrecognized
        | None
    ) = None
    """What was done."""

    status: Literal["SUCCEEDED", "FAILED"] | Unrecognized | None = None
    """Whether it worked."""

    failure_code: (
        Literal[
            "INTERNAL_ERROR",
            "SMS_PROVISIONING_FAILED",
            "CAMPAIGN_PROVISIONING_FAILED",
            "CAMPAIGN_NOT_AVAILABLE",
            "EXCEEDED_10DLC_LIMIT",
            "NUMBER_PROVISIONING_FAILED",
            "PARTNER_SERVICE_UNAVAILABLE",
            "CAMPAIGN_PENDING_ACCEPTANCE",
            "MNO_SHARING_ERROR",
            "CAMPAIGN_EXPIRED",
            "CAMPAIGN_MNO_REJECTED",
            "CAMPAIGN_MNO_SUSPENDED",
            "CAMPAIGN_MNO_REVIEW",
            "INSUFFICIENT_BALANCE",
            "MOCK_CAMPAIGN_NOT_ALLOWED",
            "TFN_NOT_ALLOWED",
            "INVALID_NNID",
        ]
        | Unrecognized
        | None
    ) = None
    """Why it failed."""

    internal_failure_code: str | None = None
    """Why it failed, in Sinch's own words."""


from .emergency_address import EmergencyAddress  # noqa: E402
from .money import Money  # noqa: E402
from .sms_configuration import SmsConfiguration  # noqa: E402
from .voice_configuration import VoiceConfiguration  # noqa: E402
