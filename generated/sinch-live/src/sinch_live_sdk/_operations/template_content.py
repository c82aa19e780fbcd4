"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TemplateContent": (
        '{"description":"What a template says.","anyOf":[{"type":"object",'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage"}},"required":["text_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"card_message":{"$ref":"#/$defs/card_message/CardMessage"}},"required":["card_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"choice_message":{"$ref":"#/$defs/choice_message/ChoiceMessage"}},"required":["choice_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"carousel_message":{"$ref":"#/$defs/carousel_message/CarouselMessage"}},'
        '"required":["carousel_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"media_message":{"$ref":"#/$defs/media_message/MediaMessage"}},"required":["media_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"location_message":{"$ref":"#/$defs/location_message/LocationMessage"}},'
        '"required":["location_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"list_message":{"$ref":"#/$defs/list_message/ListMessage"}},"required":["list_message"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"contact_info_message":{"$ref":"#/$defs/contact_info_message/ContactInfoMessage"}},'
        '"required":["contact_info_message"],"additionalProperties":false},{"type":"object",'
        '"properties":{"template_message":{"$ref":"#/$defs/template_message/TemplateMessage"}},'
        '"required":["template_message"],"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TemplateContent": (
        '{"description":"What a template says.","anyOf":[{"type":"object",'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage"}},"required":["text_message"]},'
        '{"type":"object","properties":{"card_message":{"$ref":"#/$defs/card_message/CardMessage"}},'
        '"required":["card_message"]},{"type":"object",'
        '"properties":{"choice_message":{"$ref":"#/$defs/choice_message/ChoiceMessage"}},'
        '"required":["choice_message"]},{"type":"object",'
        '"properties":{"carousel_message":{"$ref":"#/$defs/carousel_message/CarouselMessage"}},'
        '"required":["carousel_message"]},{"type":"object",'
        '"properties":{"media_message":{"$ref":"#/$defs/media_message/MediaMessage"}},"required":["media_message"]},'
        '{"type":"object","properties":{"location_message":{"$ref":"#/$defs/location_message/LocationMessage"}},'
        '"required":["location_message"]},{"type":"object",'
        '"properties":{"list_message":{"$ref":"#/$defs/list_message/ListMessage"}},"required":["list_message"]},'
        '{"type":"object",'
        '"properties":{"contact_info_message":{"$ref":"#/$defs/contact_info_message/ContactInfoMessage"}},'
        '"required":["contact_info_message"]},{"type":"object",'
        '"properties":{"template_message":{"$ref":"#/$defs/template_message/TemplateMessage"}},'
        '"required":["template_message"]}]}'
    ),
}
"""The schema of each type, as it is received."""
