"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_regular_price import KakaoTalkRegularPrice


class KakaoTalkRegularPriceDict(_TypedDict):
    """The JSON of `KakaoTalkRegularPrice`."""

    title: str
    """The product."""

    regular_price: int
    """What it costs."""


KakaoTalkRegularPriceInput: TypeAlias = KakaoTalkRegularPriceDict | KakaoTalkRegularPrice
"""The JSON of `KakaoTalkRegularPrice`, or the record."""
