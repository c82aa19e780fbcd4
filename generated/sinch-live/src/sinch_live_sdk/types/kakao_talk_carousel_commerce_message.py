"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_carousel_commerce import KakaoTalkCarouselCommerce
from ..models.kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage


class KakaoTalkCarouselCommerceMessageDict(_TypedDict):
    """The JSON of `KakaoTalkCarouselCommerceMessage`."""

    message_type: Literal["CAROUSEL_COMMERCE"]

    message: KakaoTalkCarouselCommerceDict | KakaoTalkCarouselCommerce
    """The message."""


from .kakao_talk_carousel_commerce import KakaoTalkCarouselCommerceDict  # noqa: E402

KakaoTalkCarouselCommerceMessageInput: TypeAlias = (
    KakaoTalkCarouselCommerceMessageDict | KakaoTalkCarouselCommerceMessage
)
"""The JSON of `KakaoTalkCarouselCommerceMessage`, or the record."""
