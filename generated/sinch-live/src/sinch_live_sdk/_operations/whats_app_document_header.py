"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppDocumentHeader": (
        '{"description":"A document as header.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"document"},"document":{"$ref":"#/$defs/whats_app_media/WhatsAppMedia",'
        '"description":"The document"}},"required":["type","document"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppDocumentHeader": (
        '{"description":"A document as header.","type":"object","properties":{"type":{"const":"document"},'
        '"document":{"$ref":"#/$defs/whats_app_media/WhatsAppMedia","description":"The document"}}}'
    ),
}
"""The schema of each type, as it is received."""
