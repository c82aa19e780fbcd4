"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FreeItem": (
        '{"description":"An element of a list that the API only passes on.","anyOf":[{"type":"string"},'
        '{"type":"number"},{"type":"boolean"},{"type":"array","items":{}},{"$ref":"#/$defs/free_object/FreeObject"}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FreeItem": (
        '{"description":"An element of a list that the API only passes on.","anyOf":[{"type":"string"},'
        '{"type":"number"},{"type":"boolean"},{"type":"array","items":{}},{"$ref":"#/$defs/free_object/FreeObject"}]}'
    ),
}
"""The schema of each type, as it is received."""
