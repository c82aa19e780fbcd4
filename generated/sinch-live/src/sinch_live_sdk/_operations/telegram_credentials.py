"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "TelegramCredentials": (
        '{"description":"A bot of Telegram.","type":"object","additionalProperties":false,'
        '"properties":{"token":{"type":"string","description":"The token"}},"required":["token"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "TelegramCredentials": (
        '{"description":"A bot of Telegram.","type":"object","properties":{"token":{"type":"string",'
        '"description":"The token"}}}'
    ),
}
"""The schema of each type, as it is received."""
