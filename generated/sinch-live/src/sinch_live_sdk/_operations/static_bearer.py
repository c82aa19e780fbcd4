"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "StaticBearer": (
        '{"description":"A sender and its token.","type":"object","additionalProperties":false,'
        '"properties":{"claimed_identity":{"type":"string","description":"The sender: a service plan, a bot,'
        ' an account"},"token":{"type":"string","description":"The token"}},"required":["claimed_identity","token"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "StaticBearer": (
        '{"description":"A sender and its token.","type":"object","properties":{"claimed_identity":{"type":"string",'
        '"description":"The sender: a service plan, a bot, an account"},"token":{"type":"string",'
        '"description":"The token"}}}'
    ),
}
"""The schema of each type, as it is received."""
