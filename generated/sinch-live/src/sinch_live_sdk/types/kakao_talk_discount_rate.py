"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_discount_rate import KakaoTalkDiscountRate


class KakaoTalkDiscountRateDict(_TypedDict):
    """The JSON of `KakaoTalkDiscountRate`."""

    title: str
    """The product."""

    regular_price: int
    """What it costs."""

    discount_price: int
    """What it costs now."""

    discount_rate: int
    """The percentage."""


KakaoTalkDiscountRateInput: TypeAlias = KakaoTalkDiscountRateDict | KakaoTalkDiscountRate
"""The JSON of `KakaoTalkDiscountRate`, or the record."""
