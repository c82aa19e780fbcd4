"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"voice.list","reply":"list","input":{"type":"object","properties":{},"additionalProperties":false},'
        '"output":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/$defs/voice/Voice"}},'
        '"truncated":{"type":"boolean"}},"required":["items"]}}'
    ),
    "read": (
        '{"method":"voice.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"ID of the call"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/voice/Voice"}}'
    ),
    "create": (
        '{"method":"voice.create","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"Callee phone number"},"from":{"type":"string",'
        '"description":"Caller phone number"}},"required":["to","from"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/voice/Voice"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "voice/answered": '{"path":"/webhooks/sinch/voice/answered","payload":{"$ref":"#/$defs/voice/VoiceAnswered"}}',
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VoiceAnswered": (
        '{"type":"object","properties":{"call_id":{"type":["string","null"],"description":"ID of the answered call"},'
        '"status":{"type":["string","null"],"description":"Call status"}}}'
    ),
    "Voice": (
        '{"type":"object","properties":{"id":{"type":["string","null"],"description":"Unique identifier for the call"},'
        '"status":{"type":["string","null"],"description":"Current status of the call"},"direction":{"type":["string",'
        '"null"],"description":"Direction of the call (inbound/outbound)"},"from":{"type":"object",'
        '"properties":{"number":{"type":["string","null"],"description":"Caller phone number"}}},"to":{"type":"object",'
        '"properties":{"number":{"type":["string","null"],"description":"Callee phone number"}}}}}'
    ),
}
"""The schema of each type, as it is received."""
