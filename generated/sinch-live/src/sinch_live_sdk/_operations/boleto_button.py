"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "BoletoButton": (
        '{"description":"A button that copies the line of a Boleto.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"boleto"},"digitable_line":{"type":"string","description":"The line"}},'
        '"required":["type","digitable_line"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "BoletoButton": (
        '{"description":"A button that copies the line of a Boleto.","type":"object",'
        '"properties":{"type":{"const":"boleto"},"digitable_line":{"type":"string","description":"The line"}}}'
    ),
}
"""The schema of each type, as it is received."""
