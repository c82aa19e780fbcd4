"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.kakao_talk_app_link_button import KakaoTalkAppLinkButton
from ..models.kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton
from ..models.kakao_talk_web_link_button import KakaoTalkWebLinkButton
from .kakao_talk_app_link_button import KakaoTalkAppLinkButtonDict
from .kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButtonDict
from .kakao_talk_web_link_button import KakaoTalkWebLinkButtonDict

KakaoTalkButtonInput: TypeAlias = (
    KakaoTalkWebLinkButtonDict
    | KakaoTalkWebLinkButton
    | KakaoTalkAppLinkButtonDict
    | KakaoTalkAppLinkButton
    | KakaoTalkBotKeywordButtonDict
    | KakaoTalkBotKeywordButton
    | UnknownVariant
)
"""An argument of type `KakaoTalkButton`."""
