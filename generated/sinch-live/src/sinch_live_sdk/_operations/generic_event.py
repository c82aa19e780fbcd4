"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "GenericEvent": (
        '{"description":"An event of your own.","type":"object","additionalProperties":false,'
        '"properties":{"payload":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Its data"}},"required":["payload"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "GenericEvent": (
        '{"description":"An event of your own.","type":"object","properties":{"payload":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Its data"}}}'
    ),
}
"""The schema of each type, as it is received."""
