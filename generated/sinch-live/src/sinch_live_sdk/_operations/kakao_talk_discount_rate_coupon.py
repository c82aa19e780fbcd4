"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkDiscountRateCoupon": (
        '{"description":"A coupon of a percentage.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"PERCENTAGE_DISCOUNT_COUPON"},"discount_rate":{"type":"integer",'
        '"description":"The percentage"},"description":{"type":"string","description":"What it is for"},'
        '"link_mo":{"type":"string","description":"The page on a phone"},"link_pc":{"type":"string",'
        '"description":"The page on a desktop"},"scheme_ios":{"type":"string",'
        '"description":"The link of an app on iOS"},"scheme_android":{"type":"string",'
        '"description":"The link of an app on Android"}},"required":["type","discount_rate"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkDiscountRateCoupon": (
        '{"description":"A coupon of a percentage.","type":"object",'
        '"properties":{"type":{"const":"PERCENTAGE_DISCOUNT_COUPON"},"discount_rate":{"type":"integer",'
        '"description":"The percentage"},"description":{"type":["string","null"],"description":"What it is for"},'
        '"link_mo":{"type":["string","null"],"description":"The page on a phone"},"link_pc":{"type":["string","null"],'
        '"description":"The page on a desktop"},"scheme_ios":{"type":["string","null"],'
        '"description":"The link of an app on iOS"},"scheme_android":{"type":["string","null"],'
        '"description":"The link of an app on Android"}}}'
    ),
}
"""The schema of each type, as it is received."""
