"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.kakao_talk_commerce import KakaoTalkCommerce
from ..models.kakao_talk_commerce_message import KakaoTalkCommerceMessage


class KakaoTalkCommerceMessageDict(_TypedDict):
    """The JSON of `KakaoTalkCommerceMessage`."""

    message_type: Literal["COMMERCE"]

    message: KakaoTalkCommerceDict | KakaoTalkCommerce
    """The message."""


from .kakao_talk_commerce import KakaoTalkCommerceDict  # noqa: E402

KakaoTalkCommerceMessageInput: TypeAlias = KakaoTalkCommerceMessageDict | KakaoTalkCommerceMessage
"""The JSON of `KakaoTalkCommerceMessage`, or the record."""
