"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkCredentials": (
        '{"description":"A channel of KakaoTalk.","type":"object","additionalProperties":false,'
        '"properties":{"kakaotalk_plus_friend_id":{"type":"string","description":"The channel"},'
        '"kakaotalk_sender_key":{"type":"string","description":"The key of the sender"}},'
        '"required":["kakaotalk_plus_friend_id","kakaotalk_sender_key"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkCredentials": (
        '{"description":"A channel of KakaoTalk.","type":"object",'
        '"properties":{"kakaotalk_plus_friend_id":{"type":"string","description":"The channel"},'
        '"kakaotalk_sender_key":{"type":"string","description":"The key of the sender"}}}'
    ),
}
"""The schema of each type, as it is received."""
