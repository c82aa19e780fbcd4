"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ScheduledVoice": (
        '{"description":"A change of the voice configuration that is not done yet.","type":"object",'
        '"properties":{"type":{"type":["string","null"],"examples":["RTC","EST","FAX"],'
        '"description":"What calls go to"},"appId":{"type":["string","null"],"description":"The app,'
        ' for RTC; empty until it is provisioned"},"trunkId":{"type":["string","null"],"description":"The SIP trunk,'
        ' for EST"},"serviceId":{"type":["string","null"],"description":"The fax service, for FAX"},'
        '"status":{"type":["string","null"],"examples":["PROVISIONING_STATUS_UNSPECIFIED","WAITING","IN_PROGRESS",'
        '"FAILED"],"description":"How far it has come"},"lastUpdatedTime":{"type":["string","null"],'
        '"format":"date-time","description":"When that was"}}}'
    ),
}
"""The schema of each type, as it is received."""
