"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon
from ..models.kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon
from ..models.kakao_talk_free_coupon import KakaoTalkFreeCoupon
from ..models.kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon
from ..models.kakao_talk_up_coupon import KakaoTalkUpCoupon
from .kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCouponDict
from .kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCouponDict
from .kakao_talk_free_coupon import KakaoTalkFreeCouponDict
from .kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCouponDict
from .kakao_talk_up_coupon import KakaoTalkUpCouponDict

KakaoTalkCouponInput: TypeAlias = (
    KakaoTalkFixedDiscountCouponDict
    | KakaoTalkFixedDiscountCoupon
    | KakaoTalkDiscountRateCouponDict
    | KakaoTalkDiscountRateCoupon
    | KakaoTalkShippingDiscountCouponDict
    | KakaoTalkShippingDiscountCoupon
    | KakaoTalkFreeCouponDict
    | KakaoTalkFreeCoupon
    | KakaoTalkUpCouponDict
    | KakaoTalkUpCoupon
    | UnknownVariant
)
"""An argument of type `KakaoTalkCoupon`."""
