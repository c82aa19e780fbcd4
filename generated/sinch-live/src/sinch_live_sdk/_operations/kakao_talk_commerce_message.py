"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkCommerceMessage": (
        '{"description":"A product in KakaoTalk.","type":"object","additionalProperties":false,'
        '"properties":{"message_type":{"const":"COMMERCE"},'
        '"message":{"$ref":"#/$defs/kakao_talk_commerce/KakaoTalkCommerce","description":"The message"}},'
        '"required":["message_type","message"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkCommerceMessage": (
        '{"description":"A product in KakaoTalk.","type":"object","properties":{"message_type":{"const":"COMMERCE"},'
        '"message":{"$ref":"#/$defs/kakao_talk_commerce/KakaoTalkCommerce","description":"The message"}}}'
    ),
}
"""The schema of each type, as it is received."""
