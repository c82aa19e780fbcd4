"""The type `NumberFailure`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

NumberFailure: TypeAlias = (
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
)
"""Why something failed."""
