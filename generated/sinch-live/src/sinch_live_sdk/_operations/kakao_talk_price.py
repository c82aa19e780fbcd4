"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkPrice": (
        '{"description":"A product and what it costs.",'
        '"anyOf":[{"$ref":"#/$defs/kakao_talk_fixed_discount/KakaoTalkFixedDiscount"},'
        '{"$ref":"#/$defs/kakao_talk_discount_rate/KakaoTalkDiscountRate"},'
        '{"$ref":"#/$defs/kakao_talk_regular_price/KakaoTalkRegularPrice"}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkPrice": (
        '{"description":"A product and what it costs.",'
        '"anyOf":[{"$ref":"#/$defs/kakao_talk_fixed_discount/KakaoTalkFixedDiscount"},'
        '{"$ref":"#/$defs/kakao_talk_discount_rate/KakaoTalkDiscountRate"},'
        '{"$ref":"#/$defs/kakao_talk_regular_price/KakaoTalkRegularPrice"}]}'
    ),
}
"""The schema of each type, as it is received."""
