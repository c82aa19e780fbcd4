"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "IdentifiedBy": (
        '{"description":"Addresses.","type":"object","additionalProperties":false,'
        '"properties":{"channel_identities":{"type":"array",'
        '"items":{"$ref":"#/$defs/channel_identity/ChannelIdentity"},"description":"The addresses"}},'
        '"required":["channel_identities"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "IdentifiedBy": (
        '{"description":"Addresses.","type":"object","properties":{"channel_identities":{"type":"array",'
        '"items":{"$ref":"#/$defs/channel_identity/ChannelIdentity"},"description":"The addresses"}}}'
    ),
}
"""The schema of each type, as it is received."""
