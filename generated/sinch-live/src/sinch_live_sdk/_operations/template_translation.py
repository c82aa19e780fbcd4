"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TemplateTranslation": (
        '{"description":"A template in one language.","type":"object","additionalProperties":false,'
        '"properties":{"language_code":{"type":"string","description":"The language, such as `en-US`"},'
        '"text_message":{"$ref":"#/$defs/text_message/TextMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"card_message":{"$ref":"#/$defs/card_message/CardMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"choice_message":{"$ref":"#/$defs/choice_message/ChoiceMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"carousel_message":{"$ref":"#/$defs/carousel_message/CarouselMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"media_message":{"$ref":"#/$defs/media_message/MediaMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"location_message":{"$ref":"#/$defs/location_message/LocationMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"list_message":{"$ref":"#/$defs/list_message/ListMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"contact_info_message":{"$ref":"#/$defs/contact_info_message/ContactInfoMessage",'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"template_message":{"$ref":"#/$defs/template_message/TemplateMessage",'
        '"description":"What it says; `${name}` stands for a variable"},"version":{"type":"string",'
        '"description":"The version"},"variables":{"type":"array",'
        '"items":{"$ref":"#/$defs/template_variable/TemplateVariable"},"description":"The variables"},'
        '"channel_template_overrides":{"type":"object",'
        '"additionalProperties":{"$ref":"#/$defs/channel_template/ChannelTemplate"},'
        '"description":"Templates of channels that come first: of `WHATSAPP`, `KAKAOTALK` or `WECHAT`"}},'
        '"required":["language_code"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TemplateTranslation": (
        '{"description":"A template in one language.","type":"object","properties":{"language_code":{"type":"string",'
        '"description":"The language, such as `en-US`"},'
        '"text_message":{"anyOf":[{"$ref":"#/$defs/text_message/TextMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"card_message":{"anyOf":[{"$ref":"#/$defs/card_message/CardMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"choice_message":{"anyOf":[{"$ref":"#/$defs/choice_message/ChoiceMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"carousel_message":{"anyOf":[{"$ref":"#/$defs/carousel_message/CarouselMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"media_message":{"anyOf":[{"$ref":"#/$defs/media_message/MediaMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"location_message":{"anyOf":[{"$ref":"#/$defs/location_message/LocationMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"list_message":{"anyOf":[{"$ref":"#/$defs/list_message/ListMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"contact_info_message":{"anyOf":[{"$ref":"#/$defs/contact_info_message/ContactInfoMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},'
        '"template_message":{"anyOf":[{"$ref":"#/$defs/template_message/TemplateMessage"},{"type":"null"}],'
        '"description":"What it says; `${name}` stands for a variable"},"version":{"type":["string","null"],'
        '"description":"The version"},"variables":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/template_variable/TemplateVariable"},"description":"The variables"},'
        '"channel_template_overrides":{"type":["object","null"],'
        '"additionalProperties":{"$ref":"#/$defs/channel_template/ChannelTemplate"},'
        '"description":"Templates of channels that come first: of `WHATSAPP`, `KAKAOTALK` or `WECHAT`"},'
        '"create_time":{"type":["string","null"],"format":"date-time","description":"When it was made",'
        '"readOnly":true},"update_time":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was changed","readOnly":true}}}'
    ),
}
"""The schema of each type, as it is received."""
