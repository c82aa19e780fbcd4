"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_up_coupon import KakaoTalkUpCoupon


class KakaoTalkUpCouponDict(_TypedDict):
    """The JSON of `KakaoTalkUpCoupon`."""

    type: Literal["UP_COUPON"]

    title: str
    """The title."""

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


KakaoTalkUpCouponInput: TypeAlias = KakaoTalkUpCouponDict | KakaoTalkUpCoupon
"""The JSON of `KakaoTalkUpCoupon`, or the record."""
