"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_free_coupon import KakaoTalkFreeCoupon


class KakaoTalkFreeCouponDict(_TypedDict):
    """The JSON of `KakaoTalkFreeCoupon`."""

    type: Literal["FREE_COUPON"]

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


KakaoTalkFreeCouponInput: TypeAlias = KakaoTalkFreeCouponDict | KakaoTalkFreeCoupon
"""The JSON of `KakaoTalkFreeCoupon`, or the record."""
