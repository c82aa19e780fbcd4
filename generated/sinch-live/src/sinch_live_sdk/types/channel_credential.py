"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.apple_business_chat_credentials import AppleBusinessChatCredentials
from ..models.channel_credential import ChannelCredential
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


class ChannelCredentialDict(_TypedDict):
    """The JSON of `ChannelCredential`."""

    static_bearer: NotRequired[StaticBearerDict | StaticBearer]

    static_token: NotRequired[StaticTokenDict | StaticToken]

    mms_credentials: NotRequired[MmsCredentialsDict | MmsCredentials]

    instagram_credentials: NotRequired[InstagramCredentialsDict | InstagramCredentials]

    telegram_credentials: NotRequired[TelegramCredentialsDict | TelegramCredentials]

    kakaotalk_credentials: NotRequired[KakaoTalkCredentialsDict | KakaoTalkCredentials]

    kakaotalkchat_credentials: NotRequired[KakaoTalkChatCredentialsDict | KakaoTalkChatCredentials]

    line_credentials: NotRequired[LineCredentialsDict | LineCredentials]

    line_enterprise_credentials: NotRequired[LineEnterpriseCredentialsDict | LineEnterpriseCredentials]

    wechat_credentials: NotRequired[WeChatCredentialsDict | WeChatCredentials]

    applebc_credentials: NotRequired[AppleBusinessChatCredentialsDict | AppleBusinessChatCredentials]

    channel: (
        Literal[
            "WHATSAPP",
            "RCS",
            "SMS",
            "MESSENGER",
            "VIBER",
            "VIBERBM",
            "MMS",
            "INSTAGRAM",
            "TELEGRAM",
            "KAKAOTALK",
            "KAKAOTALKCHAT",
            "LINE",
            "WECHAT",
            "APPLEBC",
            "CHANNEL_UNSPECIFIED",
        ]
        | Unrecognized
    )
    """The channel."""

    callback_secret: NotRequired[str]
    """The secret that signs what the channel sends: 256 characters at most."""

    credential_ordinal_number: NotRequired[int]
    """Its place among several of one channel."""


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

ChannelCredentialInput: TypeAlias = ChannelCredentialDict | ChannelCredential
"""The JSON of `ChannelCredential`, or the record."""
