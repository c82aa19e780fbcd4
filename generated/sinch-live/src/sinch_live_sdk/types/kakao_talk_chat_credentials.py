"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_chat_credentials import KakaoTalkChatCredentials


class KakaoTalkChatCredentialsDict(_TypedDict):
    """The JSON of `KakaoTalkChatCredentials`."""

    kakaotalk_plus_friend_id: str
    """The channel."""

    api_key: NotRequired[str]
    """The key of InfoBank."""


KakaoTalkChatCredentialsInput: TypeAlias = KakaoTalkChatCredentialsDict | KakaoTalkChatCredentials
"""The JSON of `KakaoTalkChatCredentials`, or the record."""
