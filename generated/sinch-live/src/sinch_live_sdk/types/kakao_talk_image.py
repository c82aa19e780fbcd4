"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_image import KakaoTalkImage


class KakaoTalkImageDict(_TypedDict):
    """The JSON of `KakaoTalkImage`."""

    image_url: str
    """Where it is."""

    image_link: NotRequired[str]
    """The page that it opens."""


KakaoTalkImageInput: TypeAlias = KakaoTalkImageDict | KakaoTalkImage
"""The JSON of `KakaoTalkImage`, or the record."""
