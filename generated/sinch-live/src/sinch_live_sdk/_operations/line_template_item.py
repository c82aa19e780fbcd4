"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "LineTemplateItem": (
        '{"description":"A line of a template.","type":"object","additionalProperties":false,'
        '"properties":{"item_key":{"type":"string","description":"The key of LINE"},"content":{"type":"string",'
        '"description":"The text"}},"required":["item_key","content"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "LineTemplateItem": (
        '{"description":"A line of a template.","type":"object","properties":{"item_key":{"type":"string",'
        '"description":"The key of LINE"},"content":{"type":"string","description":"The text"}}}'
    ),
}
"""The schema of each type, as it is received."""
