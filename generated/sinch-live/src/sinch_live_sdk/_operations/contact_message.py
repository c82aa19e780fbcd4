"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ContactMessage": (
        '{"description":"What a contact says.","type":"object","additionalProperties":false,'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage","description":"What is said"},'
        '"media_message":{"$ref":"#/$defs/media_message/MediaMessage","description":"What is said"},'
        '"media_card_message":{"$ref":"#/$defs/media_card_message/MediaCardMessage","description":"What is said"},'
        '"location_message":{"$ref":"#/$defs/location_message/LocationMessage","description":"What is said"},'
        '"choice_response_message":{"$ref":"#/$defs/choice_response_message/ChoiceResponseMessage",'
        '"description":"What is said"},'
        '"product_response_message":{"$ref":"#/$defs/product_response_message/ProductResponseMessage",'
        '"description":"What is said"},'
        '"channel_specific_message":{"$ref":"#/$defs/channel_specific_contact_message/ChannelSpecificContactMessage",'
        '"description":"What is said"},"fallback_message":{"$ref":"#/$defs/fallback_message/FallbackMessage",'
        '"description":"What is said"},"reply_to":{"$ref":"#/$defs/contact_message/ReplyTo",'
        '"description":"The message that it answers"}}}'
    ),
    "ReplyTo": (
        '{"type":"object","additionalProperties":false,"properties":{"message_id":{"type":"string",'
        '"description":"The message"}},"required":["message_id"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ContactMessage": (
        '{"description":"What a contact says.","type":"object",'
        '"properties":{"text_message":{"anyOf":[{"$ref":"#/$defs/text_message/TextMessage"},{"type":"null"}],'
        '"description":"What is said"},"media_message":{"anyOf":[{"$ref":"#/$defs/media_message/MediaMessage"},'
        '{"type":"null"}],"description":"What is said"},'
        '"media_card_message":{"anyOf":[{"$ref":"#/$defs/media_card_message/MediaCardMessage"},{"type":"null"}],'
        '"description":"What is said"},'
        '"location_message":{"anyOf":[{"$ref":"#/$defs/location_message/LocationMessage"},{"type":"null"}],'
        '"description":"What is said"},'
        '"choice_response_message":{"anyOf":[{"$ref":"#/$defs/choice_response_message/ChoiceResponseMessage"},'
        '{"type":"null"}],"description":"What is said"},'
        '"product_response_message":{"anyOf":[{"$ref":"#/$defs/product_response_message/ProductResponseMessage"},'
        '{"type":"null"}],"description":"What is said"},'
        '"channel_specific_message":{"anyOf":[{"$ref":"#/$defs/channel_specific_contact_message/ChannelSpecificContactM'
        'essage"},{"type":"null"}],"description":"What is said"},'
        '"fallback_message":{"anyOf":[{"$ref":"#/$defs/fallback_message/FallbackMessage"},{"type":"null"}],'
        '"description":"What is said"},"reply_to":{"anyOf":[{"$ref":"#/$defs/contact_message/ReplyTo"},'
        '{"type":"null"}],"description":"The message that it answers"}}}'
    ),
    "ReplyTo": '{"type":"object","properties":{"message_id":{"type":"string","description":"The message"}}}',
}
"""The schema of each type, as it is received."""
