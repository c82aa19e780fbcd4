"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "EventDeliveryReport": (
        '{"description":"How far an event has come.","type":"object","properties":{"event_id":{"type":["string",'
        '"null"],"description":"The event"},"status":{"type":["string","null"],"examples":["QUEUED_ON_CHANNEL",'
        '"DELIVERED","READ","FAILED","SWITCHING_CHANNEL"],"description":"How far it has come"},'
        '"reason":{"anyOf":[{"$ref":"#/$defs/reason/Reason"},{"type":"null"}],"description":"Why it failed"},'
        '"channel_identity":{"anyOf":[{"$ref":"#/$defs/channel_identity/ChannelIdentity"},{"type":"null"}],'
        '"description":"The address"},"contact_id":{"type":["string","null"],'
        '"description":"The contact; empty in `DISPATCH`"},"metadata":{"type":["string","null"],'
        '"description":"Your own text"},"processing_mode":{"type":["string","null"],"examples":["CONVERSATION",'
        '"DISPATCH"],"description":"The mode of the app"}}}'
    ),
}
"""The schema of each type, as it is received."""
