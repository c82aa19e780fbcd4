"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "InboundSms": (
        '{"description":"A received message.","anyOf":[{"allOf":[{"$ref":"#/$defs/inbound_text_sms/InboundTextSms"},'
        '{"type":"object","properties":{"type":{"const":"mo_text"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/inbound_binary_sms/InboundBinarySms"},{"type":"object",'
        '"properties":{"type":{"const":"mo_binary"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/inbound_media_sms/InboundMediaSms"},{"type":"object",'
        '"properties":{"type":{"const":"mo_media"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as it is received."""
