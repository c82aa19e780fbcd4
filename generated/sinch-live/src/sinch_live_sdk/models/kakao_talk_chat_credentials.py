"""The type `KakaoTalkChatCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkChatCredentials(_Record):
    """A chat of KakaoTalk."""

    kakaotalk_plus_friend_id: str
    """The channel."""

    api_key: str | None = None
    """The key of InfoBank."""
