"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ConversationNotification": (
        '{"description":"A conversation.","type":"object",'
        '"properties":{"conversation":{"anyOf":[{"$ref":"#/$defs/conversation_conversations/Conversation"},'
        '{"type":"null"}],"description":"The conversation"}}}'
    ),
}
"""The schema of each type, as it is received."""
