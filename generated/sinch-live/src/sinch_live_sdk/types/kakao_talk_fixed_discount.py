"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_fixed_discount import KakaoTalkFixedDiscount


class KakaoTalkFixedDiscountDict(_TypedDict):
    """The JSON of `KakaoTalkFixedDiscount`."""

    title: str
    """The product."""

    regular_price: int
    """What it costs."""

    discount_price: int
    """What it costs now."""

    discount_fixed: int
    """The discount."""


KakaoTalkFixedDiscountInput: TypeAlias = KakaoTalkFixedDiscountDict | KakaoTalkFixedDiscount
"""The JSON of `KakaoTalkFixedDiscount`, or the record."""
