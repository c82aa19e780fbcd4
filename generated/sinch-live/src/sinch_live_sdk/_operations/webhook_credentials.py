"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WebhookCredentials": (
        '{"description":"What Sinch authenticates with, by OAuth2.","type":"object","additionalProperties":false,'
        '"properties":{"client_id":{"type":"string","description":"The client"},"client_secret":{"type":"string",'
        '"description":"Its secret"},"endpoint":{"type":"string","description":"Where tokens come from"}},'
        '"required":["client_id","client_secret","endpoint"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WebhookCredentials": (
        '{"description":"What Sinch authenticates with, by OAuth2.","type":"object",'
        '"properties":{"client_id":{"type":"string","description":"The client"},"client_secret":{"type":"string",'
        '"description":"Its secret"},"endpoint":{"type":"string","description":"Where tokens come from"}}}'
    ),
}
"""The schema of each type, as it is received."""
