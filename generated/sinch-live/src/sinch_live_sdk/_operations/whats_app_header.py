"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppHeader": (
        '{"description":"What stands above a WhatsApp message.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/whats_app_text_header/WhatsAppTextHeader"},{"type":"object",'
        '"properties":{"type":{"const":"text"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/whats_app_image_header/WhatsAppImageHeader"},{"type":"object",'
        '"properties":{"type":{"const":"image"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/whats_app_video_header/WhatsAppVideoHeader"},{"type":"object",'
        '"properties":{"type":{"const":"video"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/whats_app_document_header/WhatsAppDocumentHeader"},{"type":"object",'
        '"properties":{"type":{"const":"document"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppHeader": (
        '{"description":"What stands above a WhatsApp message.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/whats_app_text_header/WhatsAppTextHeader"},{"type":"object",'
        '"properties":{"type":{"const":"text"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/whats_app_image_header/WhatsAppImageHeader"},{"type":"object",'
        '"properties":{"type":{"const":"image"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/whats_app_video_header/WhatsAppVideoHeader"},{"type":"object",'
        '"properties":{"type":{"const":"video"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/whats_app_document_header/WhatsAppDocumentHeader"},{"type":"object",'
        '"properties":{"type":{"const":"document"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as it is received."""
