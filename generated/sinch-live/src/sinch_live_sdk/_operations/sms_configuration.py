"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsConfiguration": (
        '{"description":"What a number does with SMS.","type":"object","properties":{"servicePlanId":{"type":["string",'
        '"null"],"description":"The service plan in force; empty until it is provisioned"},'
        '"campaignId":{"type":["string","null"],"description":"The 10DLC campaign in force"},'
        '"scheduledProvisioning":{"anyOf":[{"$ref":"#/$defs/scheduled_sms/ScheduledSms"},{"type":"null"}],'
        '"description":"A change that is not done yet"}}}'
    ),
}
"""The schema of each type, as it is received."""
