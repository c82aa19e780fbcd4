"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChannelKeys": (
        '{"description":"What a channel is used with.","anyOf":[{"type":"object",'
        '"properties":{"static_bearer":{"$ref":"#/$defs/static_bearer/StaticBearer"}},"required":["static_bearer"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"static_token":{"$ref":"#/$defs/static_token/StaticToken"}},"required":["static_token"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"mms_credentials":{"$ref":"#/$defs/mms_credentials/MmsCredentials"}},'
        '"required":["mms_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"instagram_credentials":{"$ref":"#/$defs/instagram_credentials/InstagramCredentials"}},'
        '"required":["instagram_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"telegram_credentials":{"$ref":"#/$defs/telegram_credentials/TelegramCredentials"}},'
        '"required":["telegram_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"kakaotalk_credentials":{"$ref":"#/$defs/kakao_talk_credentials/KakaoTalkCredentials"}},'
        '"required":["kakaotalk_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"kakaotalkchat_credentials":{"$ref":"#/$defs/kakao_talk_chat_credentials/KakaoTalkChatCredential'
        's"}},"required":["kakaotalkchat_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"line_credentials":{"$ref":"#/$defs/line_credentials/LineCredentials"}},'
        '"required":["line_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"line_enterprise_credentials":{"$ref":"#/$defs/line_enterprise_credentials/LineEnterpriseCredent'
        'ials"}},"required":["line_enterprise_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"wechat_credentials":{"$ref":"#/$defs/we_chat_credentials/WeChatCredentials"}},'
        '"required":["wechat_credentials"],"additionalProperties":false},{"type":"object",'
        '"properties":{"applebc_credentials":{"$ref":"#/$defs/apple_business_chat_credentials/AppleBusinessChatCredenti'
        'als"}},"required":["applebc_credentials"],"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChannelKeys": (
        '{"description":"What a channel is used with.","anyOf":[{"type":"object",'
        '"properties":{"static_bearer":{"$ref":"#/$defs/static_bearer/StaticBearer"}},"required":["static_bearer"]},'
        '{"type":"object","properties":{"static_token":{"$ref":"#/$defs/static_token/StaticToken"}},'
        '"required":["static_token"]},{"type":"object",'
        '"properties":{"mms_credentials":{"$ref":"#/$defs/mms_credentials/MmsCredentials"}},'
        '"required":["mms_credentials"]},{"type":"object",'
        '"properties":{"instagram_credentials":{"$ref":"#/$defs/instagram_credentials/InstagramCredentials"}},'
        '"required":["instagram_credentials"]},{"type":"object",'
        '"properties":{"telegram_credentials":{"$ref":"#/$defs/telegram_credentials/TelegramCredentials"}},'
        '"required":["telegram_credentials"]},{"type":"object",'
        '"properties":{"kakaotalk_credentials":{"$ref":"#/$defs/kakao_talk_credentials/KakaoTalkCredentials"}},'
        '"required":["kakaotalk_credentials"]},{"type":"object",'
        '"properties":{"kakaotalkchat_credentials":{"$ref":"#/$defs/kakao_talk_chat_credentials/KakaoTalkChatCredential'
        's"}},"required":["kakaotalkchat_credentials"]},{"type":"object",'
        '"properties":{"line_credentials":{"$ref":"#/$defs/line_credentials/LineCredentials"}},'
        '"required":["line_credentials"]},{"type":"object",'
        '"properties":{"line_enterprise_credentials":{"$ref":"#/$defs/line_enterprise_credentials/LineEnterpriseCredent'
        'ials"}},"required":["line_enterprise_credentials"]},{"type":"object",'
        '"properties":{"wechat_credentials":{"$ref":"#/$defs/we_chat_credentials/WeChatCredentials"}},'
        '"required":["wechat_credentials"]},{"type":"object",'
        '"properties":{"applebc_credentials":{"$ref":"#/$defs/apple_business_chat_credentials/AppleBusinessChatCredenti'
        'als"}},"required":["applebc_credentials"]}]}'
    ),
}
"""The schema of each type, as it is received."""
