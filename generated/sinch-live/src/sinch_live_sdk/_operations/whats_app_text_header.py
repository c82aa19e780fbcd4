"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppTextHeader": (
        '{"description":"A text as header.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"text"},"text":{"type":"string","description":"The text"}},"required":["type",'
        '"text"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppTextHeader": (
        '{"description":"A text as header.","type":"object","properties":{"type":{"const":"text"},'
        '"text":{"type":"string","description":"The text"}}}'
    ),
}
"""The schema of each type, as it is received."""
