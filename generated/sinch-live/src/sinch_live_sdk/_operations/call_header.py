"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CallHeader": (
        '{"description":"A header of a call.","type":"object","additionalProperties":false,'
        '"properties":{"key":{"type":"string","description":"Its name"},"value":{"type":"string",'
        '"description":"Its value"}},"required":["key","value"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CallHeader": (
        '{"description":"A header of a call.","type":"object","properties":{"key":{"type":"string",'
        '"description":"Its name"},"value":{"type":"string","description":"Its value"}}}'
    ),
}
"""The schema of each type, as it is received."""
