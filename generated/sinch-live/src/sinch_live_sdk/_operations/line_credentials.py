"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "LineCredentials": (
        '{"description":"A channel of LINE.","type":"object","additionalProperties":false,'
        '"properties":{"token":{"type":"string","description":"The token"},"secret":{"type":"string",'
        '"description":"The secret"},"is_default":{"type":"boolean",'
        '"description":"Whether it is taken where an app has several"}},"required":["token","secret"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "LineCredentials": (
        '{"description":"A channel of LINE.","type":"object","properties":{"token":{"type":"string",'
        '"description":"The token"},"secret":{"type":"string","description":"The secret"},'
        '"is_default":{"type":["boolean","null"],"description":"Whether it is taken where an app has several"}}}'
    ),
}
"""The schema of each type, as it is received."""
