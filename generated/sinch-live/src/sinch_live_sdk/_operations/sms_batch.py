"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsBatch": (
        '{"description":"A batch of messages.","anyOf":[{"allOf":[{"$ref":"#/$defs/sms/TextSms"},{"type":"object",'
        '"properties":{"type":{"const":"mt_text"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/binary_sms/BinarySms"},{"type":"object",'
        '"properties":{"type":{"const":"mt_binary"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/media_sms/MediaSms"},{"type":"object","properties":{"type":{"const":"mt_media"}},'
        '"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as it is received."""
