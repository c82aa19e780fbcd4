"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkChatCredentials": (
        '{"description":"A chat of KakaoTalk.","type":"object","additionalProperties":false,'
        '"properties":{"kakaotalk_plus_friend_id":{"type":"string","description":"The channel"},'
        '"api_key":{"type":"string","description":"The key of InfoBank"}},"required":["kakaotalk_plus_friend_id"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkChatCredentials": (
        '{"description":"A chat of KakaoTalk.","type":"object",'
        '"properties":{"kakaotalk_plus_friend_id":{"type":"string","description":"The channel"},'
        '"api_key":{"type":["string","null"],"description":"The key of InfoBank"}}}'
    ),
}
"""The schema of each type, as it is received."""
