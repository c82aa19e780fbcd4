"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChannelIdentity": (
        '{"description":"An address on a channel.","type":"object","additionalProperties":false,'
        '"properties":{"channel":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS",'
        '"INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"The channel"},"identity":{"type":"string","description":"The address on it,'
        ' such as a number in E.164"},"app_id":{"type":"string","description":"The app,'
        ' where addresses are an app\'s own (Messenger, Instagram, LINE, WeChat)"}},"required":["channel","identity"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChannelIdentity": (
        '{"description":"An address on a channel.","type":"object","properties":{"channel":{"type":"string",'
        '"examples":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},'
        '"identity":{"type":"string","description":"The address on it, such as a number in E.164"},'
        '"app_id":{"type":["string","null"],"description":"The app, where addresses are an app\'s own (Messenger,'
        ' Instagram, LINE, WeChat)"}}}'
    ),
}
"""The schema of each type, as it is received."""
