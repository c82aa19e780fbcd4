"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkCard": (
        '{"description":"A product of a row.","type":"object","additionalProperties":false,'
        '"properties":{"buttons":{"type":"array","items":{"$ref":"#/$defs/kakao_talk_button/KakaoTalkButton"},'
        '"description":"The buttons"},"additional_content":{"type":"string",'
        '"description":"More text: 34 characters at most"},"image":{"$ref":"#/$defs/kakao_talk_image/KakaoTalkImage",'
        '"description":"The picture"},"commerce":{"$ref":"#/$defs/kakao_talk_price/KakaoTalkPrice",'
        '"description":"The product"},"coupon":{"$ref":"#/$defs/kakao_talk_coupon/KakaoTalkCoupon",'
        '"description":"The coupon"}},"required":["buttons","image","commerce"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkCard": (
        '{"description":"A product of a row.","type":"object","properties":{"buttons":{"type":"array",'
        '"items":{"$ref":"#/$defs/kakao_talk_button/KakaoTalkButton"},"description":"The buttons"},'
        '"additional_content":{"type":["string","null"],"description":"More text: 34 characters at most"},'
        '"image":{"$ref":"#/$defs/kakao_talk_image/KakaoTalkImage","description":"The picture"},'
        '"commerce":{"$ref":"#/$defs/kakao_talk_price/KakaoTalkPrice","description":"The product"},'
        '"coupon":{"anyOf":[{"$ref":"#/$defs/kakao_talk_coupon/KakaoTalkCoupon"},{"type":"null"}],'
        '"description":"The coupon"}}}'
    ),
}
"""The schema of each type, as it is received."""
