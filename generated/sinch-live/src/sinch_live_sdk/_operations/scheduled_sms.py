"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ScheduledSms": (
        '{"description":"A change of the SMS configuration that is not done yet.","type":"object",'
        '"properties":{"servicePlanId":{"type":["string","null"],"description":"The service plan that was asked for"},'
        '"campaignId":{"type":["string","null"],"description":"The 10DLC campaign that was asked for"},'
        '"status":{"type":["string","null"],"examples":["PROVISIONING_STATUS_UNSPECIFIED","WAITING","IN_PROGRESS",'
        '"FAILED"],"description":"How far it has come"},"lastUpdatedTime":{"type":["string","null"],'
        '"format":"date-time","description":"When that was"},"errorCodes":{"type":["array","null"],'
        '"items":{"type":"string","examples":["ERROR_CODE_UNSPECIFIED","INTERNAL_ERROR","SMS_PROVISIONING_FAILED",'
        '"CAMPAIGN_PROVISIONING_FAILED","CAMPAIGN_NOT_AVAILABLE","EXCEEDED_10DLC_LIMIT","NUMBER_PROVISIONING_FAILED",'
        '"PARTNER_SERVICE_UNAVAILABLE","CAMPAIGN_PENDING_ACCEPTANCE","MNO_SHARING_ERROR","CAMPAIGN_EXPIRED",'
        '"CAMPAIGN_MNO_REJECTED","CAMPAIGN_MNO_SUSPENDED","CAMPAIGN_MNO_REVIEW","INSUFFICIENT_BALANCE",'
        '"MOCK_CAMPAIGN_NOT_ALLOWED","TFN_NOT_ALLOWED","INVALID_NNID"]},"description":"Why it failed"}}}'
    ),
}
"""The schema of each type, as it is received."""
