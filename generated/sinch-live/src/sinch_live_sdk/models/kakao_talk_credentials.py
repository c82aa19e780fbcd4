"""The type `KakaoTalkCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCredentials(_Record):
    """A channel of KakaoTalk."""

    kakaotalk_plus_friend_id: str
    """The channel."""

    kakaotalk_sender_key: str
    """The key of the sender."""
