"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "SmsGroupKeyword": (
        '{"description":"The words of a text that change a group.","type":"object","additionalProperties":false,'
        '"properties":{"first_word":{"type":"string","description":"The first word"},"second_word":{"type":"string",'
        '"description":"The second word"}},"required":["first_word"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsGroupKeyword": (
        '{"description":"The words of a text that change a group.","type":"object",'
        '"properties":{"first_word":{"type":"string","description":"The first word"},"second_word":{"type":["string",'
        '"null"],"description":"The second word"}}}'
    ),
}
"""The schema of each type, as it is received."""
