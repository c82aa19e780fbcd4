"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MessageStatus": (
        '{"description":"How far a message has come.","type":"object","properties":{"status":{"type":["string","null"],'
        '"examples":["STATUS_UNSPECIFIED","QUEUED","QUEUED_ON_CHANNEL","DELIVERED","READ","FAILED","SWITCHING_CHANNEL",'
        '"RECEIVED"],"description":"How far it has come"},"event_time":{"type":["string","null"],"format":"date-time",'
        '"description":"Since when"},"reason":{"anyOf":[{"anyOf":[{"type":"string"},{"$ref":"#/$defs/reason/Reason"}]},'
        '{"type":"null"}],"description":"Why it failed"}}}'
    ),
}
"""The schema of each type, as it is received."""
