"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppVideoHeader": (
        '{"description":"A video as header.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"video"},"video":{"$ref":"#/$defs/whats_app_media/WhatsAppMedia",'
        '"description":"The video"}},"required":["type","video"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppVideoHeader": (
        '{"description":"A video as header.","type":"object","properties":{"type":{"const":"video"},'
        '"video":{"$ref":"#/$defs/whats_app_media/WhatsAppMedia","description":"The video"}}}'
    ),
}
"""The schema of each type, as it is received."""
