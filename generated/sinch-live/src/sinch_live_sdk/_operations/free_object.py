"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FreeObject": (
        '{"description":"An object of JSON that the API only passes on.","type":"object","properties":{},'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FreeObject": (
        '{"description":"An object of JSON that the API only passes on.","type":"object","properties":{},'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as it is received."""
