"""The type `KakaoTalkCoupon`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon
from .kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon
from .kakao_talk_free_coupon import KakaoTalkFreeCoupon
from .kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon
from .kakao_talk_up_coupon import KakaoTalkUpCoupon

KakaoTalkCoupon: TypeAlias = (
    KakaoTalkFixedDiscountCoupon
    | KakaoTalkDiscountRateCoupon
    | KakaoTalkShippingDiscountCoupon
    | KakaoTalkFreeCoupon
    | KakaoTalkUpCoupon
    | UnknownVariant
)
"""A coupon."""
