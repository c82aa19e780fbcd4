"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CapabilityNotification": (
        '{"description":"What a contact\'s channel can do.","type":"object",'
        '"properties":{"request_id":{"type":["string","null"],"description":"The request"},'
        '"contact_id":{"type":["string","null"],"description":"The contact"},"channel":{"type":["string","null"],'
        '"examples":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},'
        '"identity":{"type":["string","null"],"description":"The address on it"},"capability_status":{"type":["string",'
        '"null"],"examples":["CAPABILITY_UNKNOWN","CAPABILITY_FULL","CAPABILITY_PARTIAL","NO_CAPABILITY"],'
        '"description":"How much it can do"},"channel_capabilities":{"type":["array","null"],"items":{"type":"string"},'
        '"description":"What it can do, where that is a part"},"reason":{"anyOf":[{"$ref":"#/$defs/reason/Reason"},'
        '{"type":"null"}],"description":"Why that isn\'t known"}}}'
    ),
}
"""The schema of each type, as it is received."""
