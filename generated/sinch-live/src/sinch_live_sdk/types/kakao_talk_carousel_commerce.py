"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_card import KakaoTalkCard
from ..models.kakao_talk_carousel_commerce import (
    KakaoTalkCarousel,
    KakaoTalkCarouselCommerce,
    KakaoTalkCarouselHead,
    KakaoTalkCarouselTail,
)


class KakaoTalkCarouselCommerceDict(_TypedDict):
    """The JSON of `KakaoTalkCarouselCommerce`."""

    push_alarm: NotRequired[bool]
    """Whether the phone rings; by default it does."""

    adult: NotRequired[bool]
    """Whether it is for adults alone."""

    carousel: KakaoTalkCarouselDict | KakaoTalkCarousel
    """The row."""


class KakaoTalkCarouselDict(_TypedDict):
    """The JSON of `KakaoTalkCarousel`."""

    head: NotRequired[KakaoTalkCarouselHeadDict | KakaoTalkCarouselHead]
    """What stands before it."""

    list: Sequence[KakaoTalkCardDict | KakaoTalkCard]
    """The products."""

    tail: NotRequired[KakaoTalkCarouselTailDict | KakaoTalkCarouselTail]
    """The button behind it."""


class KakaoTalkCarouselTailDict(_TypedDict):
    """The JSON of `KakaoTalkCarouselTail`."""

    link_mo: str
    """The page on a phone."""

    link_pc: NotRequired[str]
    """The page on a desktop."""

    scheme_ios: NotRequired[str]
    """The link of an app on iOS."""

    scheme_android: NotRequired[str]
    """The link of an app on Android."""


class KakaoTalkCarouselHeadDict(_TypedDict):
    """The JSON of `KakaoTalkCarouselHead`."""

    header: str
    """The title: 20 characters at most."""

    content: str
    """The text: 50 characters at most."""

    image_url: str
    """The picture."""

    link_mo: NotRequired[str]
    """The page on a phone."""

    link_pc: NotRequired[str]
    """The page on a desktop."""

    scheme_ios: NotRequired[str]
    """The link of an app on iOS."""

    scheme_android: NotRequired[str]
    """The link of an app on Android."""


from .kakao_talk_card import KakaoTalkCardDict  # noqa: E402

KakaoTalkCarouselCommerceInput: TypeAlias = KakaoTalkCarouselCommerceDict | KakaoTalkCarouselCommerce
"""The JSON of `KakaoTalkCarouselCommerce`, or the record."""

KakaoTalkCarouselInput: TypeAlias = KakaoTalkCarouselDict | KakaoTalkCarousel
"""The JSON of `KakaoTalkCarousel`, or the record."""

KakaoTalkCarouselTailInput: TypeAlias = KakaoTalkCarouselTailDict | KakaoTalkCarouselTail
"""The JSON of `KakaoTalkCarouselTail`, or the record."""

KakaoTalkCarouselHeadInput: TypeAlias = KakaoTalkCarouselHeadDict | KakaoTalkCarouselHead
"""The JSON of `KakaoTalkCarouselHead`, or the record."""
