"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TemplateVariable": (
        '{"description":"A variable of a template.","type":"object","additionalProperties":false,'
        '"properties":{"key":{"type":"string","description":"Its name"},"preview_value":{"type":"string",'
        '"description":"What is shown for it"}},"required":["key"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TemplateVariable": (
        '{"description":"A variable of a template.","type":"object","properties":{"key":{"type":"string",'
        '"description":"Its name"},"preview_value":{"type":["string","null"],"description":"What is shown for it"}}}'
    ),
}
"""The schema of each type, as it is received."""
