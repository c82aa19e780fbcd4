"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Recipient": (
        '{"description":"Who is meant: one of both.","type":"object","additionalProperties":false,'
        '"properties":{"contact_id":{"type":"string","description":"The contact"},'
        '"identified_by":{"$ref":"#/$defs/identified_by/IdentifiedBy","description":"The addresses"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Recipient": (
        '{"description":"Who is meant: one of both.","type":"object","properties":{"contact_id":{"type":["string",'
        '"null"],"description":"The contact"},"identified_by":{"anyOf":[{"$ref":"#/$defs/identified_by/IdentifiedBy"},'
        '{"type":"null"}],"description":"The addresses"}}}'
    ),
}
"""The schema of each type, as it is received."""
