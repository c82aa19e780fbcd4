"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ContactMessageContent": (
        '{"description":"What a contact says.","anyOf":[{"type":"object",'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage"}},"required":["text_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"media_message":{"$ref":"#/$defs/media_message/MediaMessage"}},"required":["media_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"media_card_message":{"$ref":"#/$defs/media_card_message/MediaCardMessage"}},'
        '"required":["media_card_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"location_message":{"$ref":"#/$defs/location_message/LocationMessage"}},'
        '"required":["location_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"choice_response_message":{"$ref":"#/$defs/choice_response_message/ChoiceResponseMessage"}},'
        '"required":["choice_response_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"product_response_message":{"$ref":"#/$defs/product_response_message/ProductResponseMessage"}},'
        '"required":["product_response_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"channel_specific_message":{"$ref":"#/$defs/channel_specific_contact_message/ChannelSpecificCont'
        'actMessage"}},"required":["channel_specific_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"fallback_message":{"$ref":"#/$defs/fallback_message/FallbackMessage"}},'
        '"required":["fallback_message"],"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ContactMessageContent": (
        '{"description":"What a contact says.","anyOf":[{"type":"object",'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage"}},"required":["text_message"]},'
        '{"type":"object","properties":{"media_message":{"$ref":"#/$defs/media_message/MediaMessage"}},'
        '"required":["media_message"]},{"type":"object",'
        '"properties":{"media_card_message":{"$ref":"#/$defs/media_card_message/MediaCardMessage"}},'
        '"required":["media_card_message"]},{"type":"object",'
        '"properties":{"location_message":{"$ref":"#/$defs/location_message/LocationMessage"}},'
        '"required":["location_message"]},{"type":"object",'
        '"properties":{"choice_response_message":{"$ref":"#/$defs/choice_response_message/ChoiceResponseMessage"}},'
        '"required":["choice_response_message"]},{"type":"object",'
        '"properties":{"product_response_message":{"$ref":"#/$defs/product_response_message/ProductResponseMessage"}},'
        '"required":["product_response_message"]},{"type":"object",'
        '"properties":{"channel_specific_message":{"$ref":"#/$defs/channel_specific_contact_message/ChannelSpecificCont'
        'actMessage"}},"required":["channel_specific_message"]},{"type":"object",'
        '"properties":{"fallback_message":{"$ref":"#/$defs/fallback_message/FallbackMessage"}},'
        '"required":["fallback_message"]}]}'
    ),
}
"""The schema of each type, as it is received."""
