"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "UnsupportedCallback": (
        '{"description":"What the API has no words for.","type":"object","properties":{"id":{"type":["string","null"],'
        '"description":"The callback"},"channel":{"type":["string","null"],"examples":["WHATSAPP","RCS","SMS",'
        '"MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT",'
        '"APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},"payload":{"type":["string","null"],'
        '"description":"What the channel sent"},'
        '"channel_identity":{"anyOf":[{"$ref":"#/$defs/channel_identity/ChannelIdentity"},{"type":"null"}],'
        '"description":"The address"},"contact_id":{"type":["string","null"],'
        '"description":"The contact; empty in `DISPATCH`"},"conversation_id":{"type":["string","null"],'
        '"description":"The conversation; empty in `DISPATCH`"},"processing_mode":{"type":["string","null"],'
        '"examples":["CONVERSATION","DISPATCH"],"description":"The mode of the app"}}}'
    ),
}
"""The schema of each type, as it is received."""
