"""The type `KakaoTalkButton`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .kakao_talk_app_link_button import KakaoTalkAppLinkButton
from .kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton
from .kakao_talk_web_link_button import KakaoTalkWebLinkButton

KakaoTalkButton: TypeAlias = (
    KakaoTalkWebLinkButton | KakaoTalkAppLinkButton | KakaoTalkBotKeywordButton | UnknownVariant
)
"""A button of KakaoTalk."""
