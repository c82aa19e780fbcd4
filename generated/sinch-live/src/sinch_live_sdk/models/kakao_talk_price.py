"""The type `KakaoTalkPrice`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .kakao_talk_discount_rate import KakaoTalkDiscountRate
from .kakao_talk_fixed_discount import KakaoTalkFixedDiscount
from .kakao_talk_regular_price import KakaoTalkRegularPrice

KakaoTalkPrice: TypeAlias = KakaoTalkFixedDiscount | KakaoTalkDiscountRate | KakaoTalkRegularPrice | UnknownVariant
"""A product and what it costs."""
