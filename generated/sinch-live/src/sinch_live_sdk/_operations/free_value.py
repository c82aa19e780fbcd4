"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FreeValue": (
        '{"description":"A value of JSON that the API only passes on.","anyOf":[{"type":"string"},{"type":"number"},'
        '{"type":"boolean"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/free_item/FreeItem"},{"type":"null"}]}},'
        '{"$ref":"#/$defs/free_object/FreeObject"}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FreeValue": (
        '{"description":"A value of JSON that the API only passes on.","anyOf":[{"type":"string"},{"type":"number"},'
        '{"type":"boolean"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/free_item/FreeItem"},{"type":"null"}]}},'
        '{"$ref":"#/$defs/free_object/FreeObject"}]}'
    ),
}
"""The schema of each type, as it is received."""
