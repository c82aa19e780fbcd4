"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "read": (
        '{"method":"conversation.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"ID of the message"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/Conversation"}}'
    ),
    "list": (
        '{"method":"conversation.list","reply":"list","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation/Conversation"}},"truncated":{"type":"boolean"}},"required":["items"]}}'
    ),
    "send": (
        '{"method":"conversation.send","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The ID of the conversaton app"},'
        '"contact_id":{"type":"string","description":"ID of the recipient contact."},"text":{"type":"string",'
        '"description":"Text content to send"},"channel":{"type":"string",'
        '"description":"Channel priority order (e.g. SMS, WHATSAPP)"}},"required":["app_id","contact_id","text",'
        '"channel"],"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/Conversation"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Conversation": (
        '{"type":"object","properties":{"id":{"type":["string","null"],'
        '"description":"Unique identifier for the message"},"project_id":{"type":["string","null"],'
        '"description":"Project ID for the conversation"},"app_id":{"type":["string","null"],'
        '"description":"App ID for the conversation"},"contact_id":{"type":["string","null"],'
        '"description":"ID of the contact"},"direction":{"type":["string","null"],'
        '"description":"Direction of the message (TO_CONTACT or FROM_CONTACT)"},"message":{"type":"object",'
        '"properties":{"text_message":{"type":"object","properties":{"text":{"type":["string","null"],'
        '"description":"Text content of the message"}}}}}}}'
    ),
}
"""The schema of each type, as it is received."""
