"""The type `ChannelKeys`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .apple_business_chat_credentials import AppleBusinessChatCredentials
from .instagram_credentials import InstagramCredentials
from .kakao_talk_chat_credentials import KakaoTalkChatCredentials
from .kakao_talk_credentials import KakaoTalkCredentials
from .line_credentials import LineCredentials
from .line_enterprise_credentials import LineEnterpriseCredentials
from .mms_credentials import MmsCredentials
from .static_bearer import StaticBearer
from .static_token import StaticToken
from .telegram_credentials import TelegramCredentials
from .we_chat_credentials import WeChatCredentials

ChannelKeys: TypeAlias = (
    StaticBearer
    | StaticToken
    | MmsCredentials
    | InstagramCredentials
    | TelegramCredentials
    | KakaoTalkCredentials
    | KakaoTalkChatCredentials
    | LineCredentials
    | LineEnterpriseCredentials
    | WeChatCredentials
    | AppleBusinessChatCredentials
    | UnknownVariant
)
"""What a channel is used with."""
