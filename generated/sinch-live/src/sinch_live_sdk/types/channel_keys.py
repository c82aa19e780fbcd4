"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.apple_business_chat_credentials import AppleBusinessChatCredentials
from ..models.instagram_credentials import InstagramCredentials
from ..models.kakao_talk_chat_credentials import KakaoTalkChatCredentials
from ..models.kakao_talk_credentials import KakaoTalkCredentials
from ..models.line_credentials import LineCredentials
from ..models.line_enterprise_credentials import LineEnterpriseCredentials
from ..models.mms_credentials import MmsCredentials
from ..models.static_bearer import StaticBearer
from ..models.static_token import StaticToken
from ..models.telegram_credentials import TelegramCredentials
from ..models.we_chat_credentials import WeChatCredentials


class ChannelKeysStaticBearerDict(_TypedDict):
    """An object with `static_bearer`."""

    static_bearer: StaticBearerDict | StaticBearer


class ChannelKeysStaticTokenDict(_TypedDict):
    """An object with `static_token`."""

    static_token: StaticTokenDict | StaticToken


class ChannelKeysMmsCredentialsDict(_TypedDict):
    """An object with `mms_credentials`."""

    mms_credentials: MmsCredentialsDict | MmsCredentials


class ChannelKeysInstagramCredentialsDict(_TypedDict):
    """An object with `instagram_credentials`."""

    instagram_credentials: InstagramCredentialsDict | InstagramCredentials


class ChannelKeysTelegramCredentialsDict(_TypedDict):
    """An object with `telegram_credentials`."""

    telegram_credentials: TelegramCredentialsDict | TelegramCredentials


class ChannelKeysKakaotalkCredentialsDict(_TypedDict):
    """An object with `kakaotalk_credentials`."""

    kakaotalk_credentials: KakaoTalkCredentialsDict | KakaoTalkCredentials


class ChannelKeysKakaotalkchatCredentialsDict(_TypedDict):
    """An object with `kakaotalkchat_credentials`."""

    kakaotalkchat_credentials: KakaoTalkChatCredentialsDict | KakaoTalkChatCredentials


class ChannelKeysLineCredentialsDict(_TypedDict):
    """An object with `line_credentials`."""

    line_credentials: LineCredentialsDict | LineCredentials


class ChannelKeysLineEnterpriseCredentialsDict(_TypedDict):
    """An object with `line_enterprise_credentials`."""

    line_enterprise_credentials: LineEnterpriseCredentialsDict | LineEnterpriseCredentials


class ChannelKeysWechatCredentialsDict(_TypedDict):
    """An object with `wechat_credentials`."""

    wechat_credentials: WeChatCredentialsDict | WeChatCredentials


class ChannelKeysApplebcCredentialsDict(_TypedDict):
    """An object with `applebc_credentials`."""

    applebc_credentials: AppleBusinessChatCredentialsDict | AppleBusinessChatCredentials


from .apple_business_chat_credentials import AppleBusinessChatCredentialsDict  # noqa: E402
from .instagram_credentials import InstagramCredentialsDict  # noqa: E402
from .kakao_talk_chat_credentials import KakaoTalkChatCredentialsDict  # noqa: E402
from .kakao_talk_credentials import KakaoTalkCredentialsDict  # noqa: E402
from .line_credentials import LineCredentialsDict  # noqa: E402
from .line_enterprise_credentials import LineEnterpriseCredentialsDict  # noqa: E402
from .mms_credentials import MmsCredentialsDict  # noqa: E402
from .static_bearer import StaticBearerDict  # noqa: E402
from .static_token import StaticTokenDict  # noqa: E402
from .telegram_credentials import TelegramCredentialsDict  # noqa: E402
from .we_chat_credentials import WeChatCredentialsDict  # noqa: E402

ChannelKeysInput: TypeAlias = (
    ChannelKeysStaticBearerDict
    | StaticBearer
    | ChannelKeysStaticTokenDict
    | StaticToken
    | ChannelKeysMmsCredentialsDict
    | MmsCredentials
    | ChannelKeysInstagramCredentialsDict
    | InstagramCredentials
    | ChannelKeysTelegramCredentialsDict
    | TelegramCredentials
    | ChannelKeysKakaotalkCredentialsDict
    | KakaoTalkCredentials
    | ChannelKeysKakaotalkchatCredentialsDict
    | KakaoTalkChatCredentials
    | ChannelKeysLineCredentialsDict
    | LineCredentials
    | ChannelKeysLineEnterpriseCredentialsDict
    | LineEnterpriseCredentials
    | ChannelKeysWechatCredentialsDict
    | WeChatCredentials
    | ChannelKeysApplebcCredentialsDict
    | AppleBusinessChatCredentials
    | UnknownVariant
)
"""An argument of type `ChannelKeys`."""
