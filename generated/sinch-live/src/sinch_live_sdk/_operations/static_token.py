"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "StaticToken": (
        '{"description":"A token.","type":"object","additionalProperties":false,"properties":{"token":{"type":"string",'
        '"description":"The token"}},"required":["token"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "StaticToken": (
        '{"description":"A token.","type":"object","properties":{"token":{"type":"string","description":"The token"}}}'
    ),
}
"""The schema of each type, as it is received."""
