"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WeChatCredentials": (
        '{"description":"An account of WeChat.","type":"object","additionalProperties":false,'
        '"properties":{"app_id":{"type":"string","description":"The developer\'s id"},"app_secret":{"type":"string",'
        '"description":"The developer\'s password"},"token":{"type":"string","description":"The token"},'
        '"aes_key":{"type":"string","description":"The key that encrypts"}},"required":["app_id","app_secret","token",'
        '"aes_key"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WeChatCredentials": (
        '{"description":"An account of WeChat.","type":"object","properties":{"app_id":{"type":"string",'
        '"description":"The developer\'s id"},"app_secret":{"type":"string","description":"The developer\'s password"},'
        '"token":{"type":"string","description":"The token"},"aes_key":{"type":"string",'
        '"description":"The key that encrypts"}}}'
    ),
}
"""The schema of each type, as it is received."""
