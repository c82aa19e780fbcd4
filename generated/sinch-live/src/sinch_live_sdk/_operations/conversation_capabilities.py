"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "query": (
        '{"method":"conversation.capabilities.query","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},"contact_id":{"type":"string",'
        '"description":"The contact"},"request_id":{"type":"string",'
        '"description":"Your own id of the request; one is made if not given"}},"required":["app_id","contact_id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_capabilities/CapabilityRequest"}}'
    ),
    "query_identities": (
        '{"method":"conversation.capabilities.query_identities","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},'
        '"channel_identities":{"type":"array","items":{"$ref":"#/$defs/channel_identity/ChannelIdentity"},'
        '"description":"The addresses"},"request_id":{"type":"string",'
        '"description":"Your own id of the request; one is made if not given"}},"required":["app_id",'
        '"channel_identities"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_capabilities/CapabilityRequest"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CapabilityRequest": (
        '{"type":"object","properties":{"request_id":{"type":["string","null"],"description":"The request,'
        ' which the event names"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"recipient":{"anyOf":[{"$ref":"#/$defs/recipient/Recipient"},{"type":"null"}],'
        '"description":"Who was asked about"}}}'
    ),
}
"""The schema of each type, as it is received."""
