"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MessageSubmitNotification": (
        '{"description":"A message that was handed to its channel.","type":"object",'
        '"properties":{"message_id":{"type":["string","null"],"description":"The message"},'
        '"conversation_id":{"type":["string","null"],"description":"The conversation; empty in `DISPATCH`"},'
        '"submitted_message":{"anyOf":[{"$ref":"#/$defs/app_message/AppMessage"},{"type":"null"}],'
        '"description":"What was said"},'
        '"channel_identity":{"anyOf":[{"$ref":"#/$defs/channel_identity/ChannelIdentity"},{"type":"null"}],'
        '"description":"The address"},"contact_id":{"type":["string","null"],'
        '"description":"The contact; empty in `DISPATCH`"},"metadata":{"type":["string","null"],'
        '"description":"Your own text"},"processing_mode":{"type":["string","null"],"examples":["CONVERSATION",'
        '"DISPATCH"],"description":"The mode of the app"}}}'
    ),
}
"""The schema of each type, as it is received."""
