"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "SmsGroupAutoUpdate": (
        '{"description":"How received texts add their senders to a group, and remove them.","type":"object",'
        '"additionalProperties":false,"properties":{"to":{"type":"string",'
        '"description":"The number or short code that the texts are sent to"},'
        '"add":{"$ref":"#/$defs/sms_group_keyword/SmsGroupKeyword","description":"The words that add the sender"},'
        '"remove":{"$ref":"#/$defs/sms_group_keyword/SmsGroupKeyword",'
        '"description":"The words that remove the sender"}},"required":["to"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsGroupAutoUpdate": (
        '{"description":"How received texts add their senders to a group, and remove them.","type":"object",'
        '"properties":{"to":{"type":"string","description":"The number or short code that the texts are sent to"},'
        '"add":{"anyOf":[{"$ref":"#/$defs/sms_group_keyword/SmsGroupKeyword"},{"type":"null"}],'
        '"description":"The words that add the sender"},'
        '"remove":{"anyOf":[{"$ref":"#/$defs/sms_group_keyword/SmsGroupKeyword"},{"type":"null"}],'
        '"description":"The words that remove the sender"}}}'
    ),
}
"""The schema of each type, as it is received."""
