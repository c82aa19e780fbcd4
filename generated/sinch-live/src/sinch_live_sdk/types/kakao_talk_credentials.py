"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_credentials import KakaoTalkCredentials


class KakaoTalkCredentialsDict(_TypedDict):
    """The JSON of `KakaoTalkCredentials`."""

    kakaotalk_plus_friend_id: str
    """The channel."""

    kakaotalk_sender_key: str
    """The key of the sender."""


KakaoTalkCredentialsInput: TypeAlias = KakaoTalkCredentialsDict | KakaoTalkCredentials
"""The JSON of `KakaoTalkCredentials`, or the record."""
