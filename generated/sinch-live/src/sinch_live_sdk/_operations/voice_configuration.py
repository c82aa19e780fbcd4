"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VoiceConfiguration": (
        '{"description":"What a number does with calls.","type":"object","properties":{"type":{"type":["string",'
        '"null"],"examples":["RTC","EST","FAX"],"description":"What calls go to"},"appId":{"type":["string","null"],'
        '"description":"The app, for RTC; empty until it is provisioned"},"trunkId":{"type":["string","null"],'
        '"description":"The SIP trunk, for EST"},"serviceId":{"type":["string","null"],"description":"The fax service,'
        ' for FAX"},"lastUpdatedTime":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was last changed"},'
        '"scheduledVoiceProvisioning":{"anyOf":[{"$ref":"#/$defs/scheduled_voice/ScheduledVoice"},{"type":"null"}],'
        '"description":"A change that is not done yet"}}}'
    ),
}
"""The schema of each type, as it is received."""
