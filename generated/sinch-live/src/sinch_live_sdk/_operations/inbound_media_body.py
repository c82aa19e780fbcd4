"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "InboundMediaBody": (
        '{"description":"The content of a received media message.","type":"object",'
        '"properties":{"subject":{"type":["string","null"],"description":"The subject"},"message":{"type":["string",'
        '"null"],"description":"The text"},"media":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/inbound_media/InboundMedia"},"description":"The media"}}}'
    ),
}
"""The schema of each type, as it is received."""
