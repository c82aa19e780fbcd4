"""The type `KakaoTalkCarouselCommerceMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCarouselCommerceMessage(_Record):
    """Products in KakaoTalk."""

    message_type: Literal["CAROUSEL_COMMERCE"] | Unrecognized = "CAROUSEL_COMMERCE"

    message: KakaoTalkCarouselCommerce
    """The message."""


from .kakao_talk_carousel_commerce import KakaoTalkCarouselCommerce  # noqa: E402
