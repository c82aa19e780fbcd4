"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ListMessage": (
        '{"description":"A list of choices or of products.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title"},"description":{"type":"string",'
        '"description":"The text below the title"},"sections":{"type":"array",'
        '"items":{"$ref":"#/$defs/list_section/ListSection"},"description":"The parts"},'
        '"media":{"$ref":"#/$defs/media_message/MediaMessage","description":"The picture"},'
        '"message_properties":{"$ref":"#/$defs/list_message/ListMessageProperties","description":"More about it"}},'
        '"required":["title","sections"]}'
    ),
    "ListMessageProperties": (
        '{"type":"object","additionalProperties":false,"properties":{"catalog_id":{"type":"string",'
        '"description":"The catalog of the products; needed for them"},"menu":{"type":"string",'
        '"description":"The text of the button that opens the list"},"whatsapp_header":{"type":"string",'
        '"description":"The text above the list in WhatsApp"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ListMessage": (
        '{"description":"A list of choices or of products.","type":"object","properties":{"title":{"type":"string",'
        '"description":"The title"},"description":{"type":["string","null"],"description":"The text below the title"},'
        '"sections":{"type":"array","items":{"$ref":"#/$defs/list_section/ListSection"},"description":"The parts"},'
        '"media":{"anyOf":[{"$ref":"#/$defs/media_message/MediaMessage"},{"type":"null"}],"description":"The picture"},'
        '"message_properties":{"anyOf":[{"$ref":"#/$defs/list_message/ListMessageProperties"},{"type":"null"}],'
        '"description":"More about it"}}}'
    ),
    "ListMessageProperties": (
        '{"type":"object","properties":{"catalog_id":{"type":["string","null"],'
        '"description":"The catalog of the products; needed for them"},"menu":{"type":["string","null"],'
        '"description":"The text of the button that opens the list"},"whatsapp_header":{"type":["string","null"],'
        '"description":"The text above the list in WhatsApp"}}}'
    ),
}
"""The schema of each type, as it is received."""
