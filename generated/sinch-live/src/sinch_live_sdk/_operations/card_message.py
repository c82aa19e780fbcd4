"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CardMessage": (
        '{"description":"A card: a title, a picture, choices.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The title"},"description":{"type":"string",'
        '"description":"The text below the title"},"media_message":{"$ref":"#/$defs/media_message/MediaMessage",'
        '"description":"The picture or the video"},"height":{"type":"string","enum":["UNSPECIFIED_HEIGHT","SHORT",'
        '"MEDIUM","TALL"],"description":"How high it is"},"choices":{"type":"array",'
        '"items":{"$ref":"#/$defs/choice/Choice"},"description":"The buttons: 10 at most"},'
        '"message_properties":{"$ref":"#/$defs/card_message/CardMessageProperties","description":"More about it"}}}'
    ),
    "CardMessageProperties": (
        '{"type":"object","additionalProperties":false,"properties":{"whatsapp_header":{"type":"string",'
        '"description":"The text above the buttons of WhatsApp, where there is no picture"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CardMessage": (
        '{"description":"A card: a title, a picture, choices.","type":"object","properties":{"title":{"type":["string",'
        '"null"],"description":"The title"},"description":{"type":["string","null"],'
        '"description":"The text below the title"},'
        '"media_message":{"anyOf":[{"$ref":"#/$defs/media_message/MediaMessage"},{"type":"null"}],'
        '"description":"The picture or the video"},"height":{"type":["string","null"],"examples":["UNSPECIFIED_HEIGHT",'
        '"SHORT","MEDIUM","TALL"],"description":"How high it is"},"choices":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/choice/Choice"},"description":"The buttons: 10 at most"},'
        '"message_properties":{"anyOf":[{"$ref":"#/$defs/card_message/CardMessageProperties"},{"type":"null"}],'
        '"description":"More about it"}}}'
    ),
    "CardMessageProperties": (
        '{"type":"object","properties":{"whatsapp_header":{"type":["string","null"],'
        '"description":"The text above the buttons of WhatsApp, where there is no picture"}}}'
    ),
}
"""The schema of each type, as it is received."""
