"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon


class KakaoTalkDiscountRateCouponDict(_TypedDict):
    """The JSON of `KakaoTalkDiscountRateCoupon`."""

    type: Literal["PERCENTAGE_DISCOUNT_COUPON"]

    discount_rate: int
    """The percentage."""

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


KakaoTalkDiscountRateCouponInput: TypeAlias = KakaoTalkDiscountRateCouponDict | KakaoTalkDiscountRateCoupon
"""The JSON of `KakaoTalkDiscountRateCoupon`, or the record."""
