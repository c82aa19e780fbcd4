"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "RedactedMessage": (
        '{"description":"A message without personal data.","type":"object","properties":{"id":{"type":"string",'
        '"description":"The message"},"direction":{"type":["string","null"],"examples":["UNDEFINED_DIRECTION","TO_APP",'
        '"TO_CONTACT"],"description":"Which way it went"},'
        '"contact_message":{"anyOf":[{"$ref":"#/$defs/contact_message/ContactMessage"},{"type":"null"}],'
        '"description":"What is left of it"},"redaction_type":{"type":["string","null"],"description":"What was done,'
        ' such as `PII_MASKING`"},"original_text":{"type":["string","null"],"description":"The text as it was"},'
        '"channel_identity":{"anyOf":[{"$ref":"#/$defs/channel_identity/ChannelIdentity"},{"type":"null"}],'
        '"description":"The address of the contact"},"conversation_id":{"type":["string","null"],'
        '"description":"The conversation; empty in `DISPATCH`"},"contact_id":{"type":["string","null"],'
        '"description":"The contact; empty in `DISPATCH`"},"metadata":{"type":["string","null"],'
        '"description":"Your own text"},"accept_time":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was accepted"},"sender_id":{"type":["string","null"],'
        '"description":"Whom the contact wrote to"},"processing_mode":{"type":["string","null"],'
        '"examples":["CONVERSATION","DISPATCH"],"description":"The mode of the app"},"injected":{"type":["boolean",'
        '"null"],"description":"Whether it was put in by hand"}}}'
    ),
}
"""The schema of each type, as it is received."""
