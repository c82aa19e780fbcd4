"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "SmsSetup": (
        '{"description":"What a number is to do with SMS.","type":"object","additionalProperties":false,'
        '"properties":{"servicePlanId":{"type":"string","description":"The service plan"},'
        '"campaignId":{"type":"string","description":"The 10DLC campaign, for US numbers"}},'
        '"required":["servicePlanId"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
