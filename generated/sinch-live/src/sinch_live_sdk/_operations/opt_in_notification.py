"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OptInNotification": (
        '{"description":"A contact that has opted in.","type":"object","properties":{"request_id":{"type":["string",'
        '"null"],"description":"The request"},"contact_id":{"type":["string","null"],"description":"The contact"},'
        '"channel":{"type":["string","null"],"examples":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS",'
        '"INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"The channel"},"identity":{"type":["string","null"],"description":"The address on it"},'
        '"status":{"type":["string","null"],"examples":["OPT_IN_STATUS_UNSPECIFIED","OPT_IN_SUCCEEDED",'
        '"OPT_IN_FAILED"],"description":"Whether it worked"},'
        '"error_details":{"anyOf":[{"$ref":"#/$defs/opt_error_details/OptErrorDetails"},{"type":"null"}],'
        '"description":"What failed"},"processing_mode":{"type":["string","null"],"examples":["CONVERSATION",'
        '"DISPATCH"],"description":"The mode of the app"}}}'
    ),
}
"""The schema of each type, as it is received."""
