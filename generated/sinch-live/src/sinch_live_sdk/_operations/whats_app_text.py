"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppText": (
        '{"description":"A text of a WhatsApp message.","type":"object","additionalProperties":false,'
        '"properties":{"text":{"type":"string","description":"The text"}},"required":["text"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppText": (
        '{"description":"A text of a WhatsApp message.","type":"object","properties":{"text":{"type":"string",'
        '"description":"The text"}}}'
    ),
}
"""The schema of each type, as it is received."""
