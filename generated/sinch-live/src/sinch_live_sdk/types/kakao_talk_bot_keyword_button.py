"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton


class KakaoTalkBotKeywordButtonDict(_TypedDict):
    """The JSON of `KakaoTalkBotKeywordButton`."""

    type: Literal["BK"]

    name: str
    """The text."""


KakaoTalkBotKeywordButtonInput: TypeAlias = KakaoTalkBotKeywordButtonDict | KakaoTalkBotKeywordButton
"""The JSON of `KakaoTalkBotKeywordButton`, or the record."""
