"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "MenuOption": (
        '{"description":"A key of a menu, and what it does.","type":"object","additionalProperties":false,'
        '"properties":{"dtmf":{"type":"string","description":"The key"},"action":{"type":"string",'
        '"description":"What it does: `return`, `return(VALUE)` or `menu(ID)`"}},"required":["dtmf","action"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
