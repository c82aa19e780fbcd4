"""The type `ScheduledSms`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ScheduledSms(_Record):
    """A change of the SMS configuration that is not done yet."""

    service_plan_id: str | None = None
    """The service plan that was asked for."""

    campaign_id: str | None = None
    """The 10DLC campaign that was asked for."""

    status: Literal["PROVISIONING_STATUS_UNSPECIFIED", "WAITING", "IN_PROGRESS", "FAILED"] | Unrecognized | None = None
    """How far it has come."""

    last_updated_time: IsoDateTime | None = None
    """When that was."""

    error_codes: (
        list[
            Literal[
                "ERROR_CODE_UNSPECIFIED",
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
        ]
        | None
    ) = None
    """Why it failed."""
