"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.kakao_talk_discount_rate import KakaoTalkDiscountRate
from ..models.kakao_talk_fixed_discount import KakaoTalkFixedDiscount
from ..models.kakao_talk_regular_price import KakaoTalkRegularPrice
from .kakao_talk_discount_rate import KakaoTalkDiscountRateDict
from .kakao_talk_fixed_discount import KakaoTalkFixedDiscountDict
from .kakao_talk_regular_price import KakaoTalkRegularPriceDict

KakaoTalkPriceInput: TypeAlias = (
    KakaoTalkFixedDiscountDict
    | KakaoTalkFixedDiscount
    | KakaoTalkDiscountRateDict
    | KakaoTalkDiscountRate
    | KakaoTalkRegularPriceDict
    | KakaoTalkRegularPrice
    | UnknownVariant
)
"""An argument of type `KakaoTalkPrice`."""
