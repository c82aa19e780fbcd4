"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon


class KakaoTalkShippingDiscountCouponDict(_TypedDict):
    """The JSON of `KakaoTalkShippingDiscountCoupon`."""

    type: Literal["SHIPPING_DISCOUNT_COUPON"]

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


KakaoTalkShippingDiscountCouponInput: TypeAlias = KakaoTalkShippingDiscountCouponDict | KakaoTalkShippingDiscountCoupon
"""The JSON of `KakaoTalkShippingDiscountCoupon`, or the record."""
