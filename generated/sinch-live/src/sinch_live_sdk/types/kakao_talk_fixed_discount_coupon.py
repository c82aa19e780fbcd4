"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon


class KakaoTalkFixedDiscountCouponDict(_TypedDict):
    """The JSON of `KakaoTalkFixedDiscountCoupon`."""

    type: Literal["FIXED_DISCOUNT_COUPON"]

    discount_fixed: int
    """The sum."""

    description: NotRequired[str]
    """What it is for."""

    link_mo: NotRequired[str]
    """The page on a phone."""

    link_pc: NotRequired[str]
    """The page on a desktop."""

    scheme_ios: NotRequired[str]
    """The link of an app on iOS."""

    scheme_android: NotRequired[str]
    """The link of an app on Android."""


KakaoTalkFixedDiscountCouponInput: TypeAlias = KakaoTalkFixedDiscountCouponDict | KakaoTalkFixedDiscountCoupon
"""The JSON of `KakaoTalkFixedDiscountCoupon`, or the record."""
