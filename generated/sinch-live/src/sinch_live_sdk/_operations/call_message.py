"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CallMessage": (
        '{"description":"A button that calls a number.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title of the button"},'
        '"phone_number":{"type":"string","description":"The number, in E.164"}},"required":["title","phone_number"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CallMessage": (
        '{"description":"A button that calls a number.","type":"object","properties":{"title":{"type":"string",'
        '"description":"The title of the button"},"phone_number":{"type":"string","description":"The number,'
        ' in E.164"}}}'
    ),
}
"""The schema of each type, as it is received."""
