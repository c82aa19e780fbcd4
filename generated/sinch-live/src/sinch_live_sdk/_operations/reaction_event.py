"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ReactionEvent": (
        '{"description":"An emoji on a message, or its removal.","type":"object","additionalProperties":false,'
        '"properties":{"emoji":{"type":"string","description":"The emoji"},"action":{"type":"string",'
        '"enum":["REACTION_ACTION_UNKNOWN","REACTION_ACTION_REACT","REACTION_ACTION_UNREACT"],'
        '"description":"Whether it was put there or taken away"},"message_id":{"type":"string",'
        '"description":"The message"},"reaction_category":{"type":"string","description":"The kind of the emoji,'
        ' such as `love`"}},"required":["emoji","action","message_id"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ReactionEvent": (
        '{"description":"An emoji on a message, or its removal.","type":"object",'
        '"properties":{"emoji":{"type":"string","description":"The emoji"},"action":{"type":"string",'
        '"examples":["REACTION_ACTION_UNKNOWN","REACTION_ACTION_REACT","REACTION_ACTION_UNREACT"],'
        '"description":"Whether it was put there or taken away"},"message_id":{"type":"string",'
        '"description":"The message"},"reaction_category":{"type":["string","null"],'
        '"description":"The kind of the emoji, such as `love`"}}}'
    ),
}
"""The schema of each type, as it is received."""
