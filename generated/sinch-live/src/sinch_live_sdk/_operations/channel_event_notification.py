"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ChannelEventNotification": (
        '{"description":"News of a channel.","type":"object",'
        '"properties":{"channel_event":{"anyOf":[{"$ref":"#/$defs/channel_event_notification/ChannelEvent"},'
        '{"type":"null"}],"description":"The news"}}}'
    ),
    "ChannelEvent": (
        '{"type":"object","properties":{"channel":{"type":["string","null"],"examples":["WHATSAPP","RCS","SMS",'
        '"MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT",'
        '"APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},"event_type":{"type":["string","null"],'
        '"description":"What changed, such as `WHATS_APP_QUALITY_RATING_CHANGED`"},'
        '"additional_data":{"anyOf":[{"$ref":"#/$defs/channel_event_notification/ChannelEventData"},{"type":"null"}],'
        '"description":"More about it"}}}'
    ),
    "ChannelEventData": (
        '{"type":"object","properties":{"quality_rating":{"type":["string","null"],'
        '"description":"The quality of WhatsApp, such as `GREEN`"}},'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]}}'
    ),
}
"""The schema of each type, as it is received."""
