"""The type `KakaoTalkCommerceMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCommerceMessage(_Record):
    """A product in KakaoTalk."""

    message_type: Literal["COMMERCE"] | Unrecognized = "COMMERCE"

    message: KakaoTalkCommerce
    """The message."""


from .kakao_talk_commerce import KakaoTalkCommerce  # noqa: E402
