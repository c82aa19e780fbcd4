"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_web_link_button import KakaoTalkWebLinkButton


class KakaoTalkWebLinkButtonDict(_TypedDict):
    """The JSON of `KakaoTalkWebLinkButton`."""

    type: Literal["WL"]

    name: str
    """The text."""

    link_mo: str
    """The page on a phone."""

    link_pc: NotRequired[str]
    """The page on a desktop."""


KakaoTalkWebLinkButtonInput: TypeAlias = KakaoTalkWebLinkButtonDict | KakaoTalkWebLinkButton
"""The JSON of `KakaoTalkWebLinkButton`, or the record."""
