"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkBotKeywordButton": (
        '{"description":"A button that sends its text to the bot.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"BK"},"name":{"type":"string","description":"The text"}},"required":["type",'
        '"name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkBotKeywordButton": (
        '{"description":"A button that sends its text to the bot.","type":"object","properties":{"type":{"const":"BK"},'
        '"name":{"type":"string","description":"The text"}}}'
    ),
}
"""The schema of each type, as it is received."""
