"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChannelCredential": (
        '{"description":"A channel of an app.","type":"object","additionalProperties":false,'
        '"properties":{"channel":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS",'
        '"INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"The channel"},"static_bearer":{"$ref":"#/$defs/static_bearer/StaticBearer",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},"static_token":{"$ref":"#/$defs/static_token/StaticToken",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},"mms_credentials":{"$ref":"#/$defs/mms_credentials/MmsCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"instagram_credentials":{"$ref":"#/$defs/instagram_credentials/InstagramCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"telegram_credentials":{"$ref":"#/$defs/telegram_credentials/TelegramCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"kakaotalk_credentials":{"$ref":"#/$defs/kakao_talk_credentials/KakaoTalkCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"kakaotalkchat_credentials":{"$ref":"#/$defs/kakao_talk_chat_credentials/KakaoTalkChatCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"line_credentials":{"$ref":"#/$defs/line_credentials/LineCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"line_enterprise_credentials":{"$ref":"#/$defs/line_enterprise_credentials/LineEnterpriseCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"wechat_credentials":{"$ref":"#/$defs/we_chat_credentials/WeChatCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"applebc_credentials":{"$ref":"#/$defs/apple_business_chat_credentials/AppleBusinessChatCredentials",'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},"callback_secret":{"type":"string",'
        '"description":"The secret that signs what the channel sends: 256 characters at most"},'
        '"credential_ordinal_number":{"type":"integer","description":"Its place among several of one channel"}},'
        '"required":["channel"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChannelCredential": (
        '{"description":"A channel of an app.","type":"object","properties":{"channel":{"type":"string",'
        '"examples":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},'
        '"static_bearer":{"anyOf":[{"$ref":"#/$defs/static_bearer/StaticBearer"},{"type":"null"}],'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"static_token":{"anyOf":[{"$ref":"#/$defs/static_token/StaticToken"},{"type":"null"}],'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"mms_credentials":{"anyOf":[{"$ref":"#/$defs/mms_credentials/MmsCredentials"},{"type":"null"}],'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"instagram_credentials":{"anyOf":[{"$ref":"#/$defs/instagram_credentials/InstagramCredentials"},'
        '{"type":"null"}],"description":"What it is used with: `static_bearer` for SMS, WhatsApp,'
        ' RCS and Viber Business, `static_token` for Messenger and Viber"},'
        '"telegram_credentials":{"anyOf":[{"$ref":"#/$defs/telegram_credentials/TelegramCredentials"},{"type":"null"}],'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"kakaotalk_credentials":{"anyOf":[{"$ref":"#/$defs/kakao_talk_credentials/KakaoTalkCredentials"},'
        '{"type":"null"}],"description":"What it is used with: `static_bearer` for SMS, WhatsApp,'
        ' RCS and Viber Business, `static_token` for Messenger and Viber"},'
        '"kakaotalkchat_credentials":{"anyOf":[{"$ref":"#/$defs/kakao_talk_chat_credentials/KakaoTalkChatCredentials"},'
        '{"type":"null"}],"description":"What it is used with: `static_bearer` for SMS, WhatsApp,'
        ' RCS and Viber Business, `static_token` for Messenger and Viber"},'
        '"line_credentials":{"anyOf":[{"$ref":"#/$defs/line_credentials/LineCredentials"},{"type":"null"}],'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"line_enterprise_credentials":{"anyOf":[{"$ref":"#/$defs/line_enterprise_credentials/LineEnterpriseCredentials'
        '"},{"type":"null"}],"description":"What it is used with: `static_bearer` for SMS, WhatsApp,'
        ' RCS and Viber Business, `static_token` for Messenger and Viber"},'
        '"wechat_credentials":{"anyOf":[{"$ref":"#/$defs/we_chat_credentials/WeChatCredentials"},{"type":"null"}],'
        '"description":"What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business,'
        ' `static_token` for Messenger and Viber"},'
        '"applebc_credentials":{"anyOf":[{"$ref":"#/$defs/apple_business_chat_credentials/AppleBusinessChatCredentials"'
        '},{"type":"null"}],"description":"What it is used with: `static_bearer` for SMS, WhatsApp,'
        ' RCS and Viber Business, `static_token` for Messenger and Viber"},"callback_secret":{"type":["string","null"],'
        '"description":"The secret that signs what the channel sends: 256 characters at most"},'
        '"credential_ordinal_number":{"type":["integer","null"],'
        '"description":"Its place among several of one channel"},'
        '"state":{"anyOf":[{"$ref":"#/$defs/channel_credential/ChannelState"},{"type":"null"}],'
        '"description":"Whether the channel works","readOnly":true},"channel_known_id":{"type":["string","null"],'
        '"description":"The channel\'s own id","readOnly":true}}}'
    ),
    "ChannelState": (
        '{"type":"object","properties":{"status":{"type":["string","null"],"examples":["PENDING","ACTIVE","FAILING"],'
        '"description":"Whether it does"},"description":{"type":["string","null"],"description":"Why it doesn\'t"}}}'
    ),
}
"""The schema of each type, as it is received."""
