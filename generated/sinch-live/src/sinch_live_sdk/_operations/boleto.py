"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Boleto": (
        '{"description":"A Boleto to pay with.","type":"object","additionalProperties":false,'
        '"properties":{"digitable_line":{"type":"string","description":"The line that is copied"}},'
        '"required":["digitable_line"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Boleto": (
        '{"description":"A Boleto to pay with.","type":"object","properties":{"digitable_line":{"type":"string",'
        '"description":"The line that is copied"}}}'
    ),
}
"""The schema of each type, as it is received."""
