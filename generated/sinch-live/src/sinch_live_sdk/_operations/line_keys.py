"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "LineKeys": (
        '{"description":"A channel of LINE Enterprise.","type":"object","additionalProperties":false,'
        '"properties":{"token":{"type":"string","description":"The token"},"secret":{"type":"string",'
        '"description":"The secret"}},"required":["token","secret"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "LineKeys": (
        '{"description":"A channel of LINE Enterprise.","type":"object","properties":{"token":{"type":"string",'
        '"description":"The token"},"secret":{"type":"string","description":"The secret"}}}'
    ),
}
"""The schema of each type, as it is received."""
