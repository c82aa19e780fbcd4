"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "RecordNotification": (
        '{"description":"What was stored.","type":"object","properties":{"entity_id":{"type":["string","null"],'
        '"description":"The message or the event"},"record_status":{"type":["string","null"],'
        '"examples":["RECORD_STATUS_UNSPECIFIED","EVENT_RECORD_STORED"],"description":"Whether it was stored"},'
        '"channel_identity":{"anyOf":[{"$ref":"#/$defs/channel_identity/ChannelIdentity"},{"type":"null"}],'
        '"description":"The address"},"contact_id":{"type":["string","null"],'
        '"description":"The contact; empty in `DISPATCH`"},"conversation_id":{"type":["string","null"],'
        '"description":"The conversation; empty in `DISPATCH`"},"reason":{"anyOf":[{"$ref":"#/$defs/reason/Reason"},'
        '{"type":"null"}],"description":"Why it failed"},"processing_mode":{"type":["string","null"],'
        '"examples":["CONVERSATION","DISPATCH"],"description":"The mode of the app"}}}'
    ),
}
"""The schema of each type, as it is received."""
