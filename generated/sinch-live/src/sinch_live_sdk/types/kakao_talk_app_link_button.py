"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_app_link_button import KakaoTalkAppLinkButton


class KakaoTalkAppLinkButtonDict(_TypedDict):
    """The JSON of `KakaoTalkAppLinkButton`."""

    type: Literal["AL"]

    name: str
    """The text."""

    scheme_ios: str
    """The link on iOS."""

    scheme_android: str
    """The link on Android."""


KakaoTalkAppLinkButtonInput: TypeAlias = KakaoTalkAppLinkButtonDict | KakaoTalkAppLinkButton
"""The JSON of `KakaoTalkAppLinkButton`, or the record."""
