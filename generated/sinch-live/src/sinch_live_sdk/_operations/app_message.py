"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "AppMessage": (
        '{"description":"What an app says.","type":"object","additionalProperties":false,'
        '"properties":{"text_message":{"$ref":"#/$defs/text_message/TextMessage",'
        '"description":"What is said: exactly one"},"card_message":{"$ref":"#/$defs/card_message/CardMessage",'
        '"description":"What is said: exactly one"},"choice_message":{"$ref":"#/$defs/choice_message/ChoiceMessage",'
        '"description":"What is said: exactly one"},'
        '"carousel_message":{"$ref":"#/$defs/carousel_message/CarouselMessage",'
        '"description":"What is said: exactly one"},"media_message":{"$ref":"#/$defs/media_message/MediaMessage",'
        '"description":"What is said: exactly one"},'
        '"location_message":{"$ref":"#/$defs/location_message/LocationMessage",'
        '"description":"What is said: exactly one"},"list_message":{"$ref":"#/$defs/list_message/ListMessage",'
        '"description":"What is said: exactly one"},'
        '"contact_info_message":{"$ref":"#/$defs/contact_info_message/ContactInfoMessage",'
        '"description":"What is said: exactly one"},'
        '"template_message":{"$ref":"#/$defs/template_message/TemplateMessage",'
        '"description":"What is said: exactly one"},"explicit_channel_message":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/free_object/FreeObject"}]},'
        '"description":"What is said instead, by channel, in the channel\'s own JSON"},'
        '"explicit_channel_omni_message":{"type":"object",'
        '"additionalProperties":{"$ref":"#/$defs/omni_message/OmniMessage"},"description":"What is said instead,'
        ' by channel"},"channel_specific_message":{"type":"object",'
        '"additionalProperties":{"$ref":"#/$defs/channel_specific_message/ChannelSpecificMessage"},'
        '"description":"What is said instead, by channel, where only that channel knows it"},'
        '"agent":{"$ref":"#/$defs/agent/Agent","description":"Who speaks for the app"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "AppMessage": (
        '{"description":"What an app says.","type":"object",'
        '"properties":{"text_message":{"anyOf":[{"$ref":"#/$defs/text_message/TextMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"card_message":{"anyOf":[{"$ref":"#/$defs/card_message/CardMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"choice_message":{"anyOf":[{"$ref":"#/$defs/choice_message/ChoiceMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"carousel_message":{"anyOf":[{"$ref":"#/$defs/carousel_message/CarouselMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"media_message":{"anyOf":[{"$ref":"#/$defs/media_message/MediaMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"location_message":{"anyOf":[{"$ref":"#/$defs/location_message/LocationMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"list_message":{"anyOf":[{"$ref":"#/$defs/list_message/ListMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"contact_info_message":{"anyOf":[{"$ref":"#/$defs/contact_info_message/ContactInfoMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},'
        '"template_message":{"anyOf":[{"$ref":"#/$defs/template_message/TemplateMessage"},{"type":"null"}],'
        '"description":"What is said: exactly one"},"explicit_channel_message":{"type":["object","null"],'
        '"additionalProperties":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/free_object/FreeObject"}]},'
        '"description":"What is said instead, by channel, in the channel\'s own JSON"},'
        '"explicit_channel_omni_message":{"type":["object","null"],'
        '"additionalProperties":{"$ref":"#/$defs/omni_message/OmniMessage"},"description":"What is said instead,'
        ' by channel"},"channel_specific_message":{"type":["object","null"],'
        '"additionalProperties":{"$ref":"#/$defs/channel_specific_message/ChannelSpecificMessage"},'
        '"description":"What is said instead, by channel, where only that channel knows it"},'
        '"agent":{"anyOf":[{"$ref":"#/$defs/agent/Agent"},{"type":"null"}],"description":"Who speaks for the app"}}}'
    ),
}
"""The schema of each type, as it is received."""
