"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkCoupon": (
        '{"description":"A coupon.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/kakao_talk_fixed_discount_coupon/KakaoTalkFixedDiscountCoupon"},'
        '{"type":"object","properties":{"type":{"const":"FIXED_DISCOUNT_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_discount_rate_coupon/KakaoTalkDiscountRateCoupon"},{"type":"object",'
        '"properties":{"type":{"const":"PERCENTAGE_DISCOUNT_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_shipping_discount_coupon/KakaoTalkShippingDiscountCoupon"},'
        '{"type":"object","properties":{"type":{"const":"SHIPPING_DISCOUNT_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_free_coupon/KakaoTalkFreeCoupon"},{"type":"object",'
        '"properties":{"type":{"const":"FREE_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_up_coupon/KakaoTalkUpCoupon"},{"type":"object",'
        '"properties":{"type":{"const":"UP_COUPON"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkCoupon": (
        '{"description":"A coupon.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/kakao_talk_fixed_discount_coupon/KakaoTalkFixedDiscountCoupon"},'
        '{"type":"object","properties":{"type":{"const":"FIXED_DISCOUNT_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_discount_rate_coupon/KakaoTalkDiscountRateCoupon"},{"type":"object",'
        '"properties":{"type":{"const":"PERCENTAGE_DISCOUNT_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_shipping_discount_coupon/KakaoTalkShippingDiscountCoupon"},'
        '{"type":"object","properties":{"type":{"const":"SHIPPING_DISCOUNT_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_free_coupon/KakaoTalkFreeCoupon"},{"type":"object",'
        '"properties":{"type":{"const":"FREE_COUPON"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/kakao_talk_up_coupon/KakaoTalkUpCoupon"},{"type":"object",'
        '"properties":{"type":{"const":"UP_COUPON"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as it is received."""
