"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppMedia": (
        '{"description":"A file of a WhatsApp message.","type":"object","additionalProperties":false,'
        '"properties":{"link":{"type":"string","description":"Where it is"}},"required":["link"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppMedia": (
        '{"description":"A file of a WhatsApp message.","type":"object","properties":{"link":{"type":"string",'
        '"description":"Where it is"}}}'
    ),
}
"""The schema of each type, as it is received."""
