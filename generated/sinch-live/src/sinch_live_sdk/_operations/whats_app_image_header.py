"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppImageHeader": (
        '{"description":"A picture as header.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"image"},"image":{"$ref":"#/$defs/whats_app_media/WhatsAppMedia",'
        '"description":"The picture"}},"required":["type","image"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppImageHeader": (
        '{"description":"A picture as header.","type":"object","properties":{"type":{"const":"image"},'
        '"image":{"$ref":"#/$defs/whats_app_media/WhatsAppMedia","description":"The picture"}}}'
    ),
}
"""The schema of each type, as it is received."""
