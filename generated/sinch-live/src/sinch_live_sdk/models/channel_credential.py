"""The type `ChannelCredential`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelState(_Record):
    """Whether the channel works."""

    status: Literal["PENDING", "ACTIVE", "FAILING"] | Unrecognized | None = None
    """Whether it does."""

    description: str | None = None
    """Why it doesn't."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelCredential(_Record):
    """A channel of an app."""

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

    keys: (
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
        | None
    ) = None
    """What it is used with: `static_bearer` for SMS, WhatsApp, RCS and Viber Business, `static_token` for Messenger and
    Viber.
    """

    callback_secret: str | None = None
    """The secret that signs what the channel sends: 256 characters at most."""

    credential_ordinal_number: int | None = None
    """Its place among several of one channel."""

    state: ChannelState | None = None
    """Whether the channel works."""

    channel_known_id: str | None = None
    """The channel's own id."""


from .apple_business_chat_credentials import AppleBusinessChatCredentials  # noqa: E402
from .instagram_credentials import InstagramCredentials  # noqa: E402
from .kakao_talk_chat_credentials import KakaoTalkChatCredentials  # noqa: E402
from .kakao_talk_credentials import KakaoTalkCredentials  # noqa: E402
from .line_credentials import LineCredentials  # noqa: E402
from .line_enterprise_credentials import LineEnterpriseCredentials  # noqa: E402
from .mms_credentials import MmsCredentials  # noqa: E402
from .static_bearer import StaticBearer  # noqa: E402
from .static_token import StaticToken  # noqa: E402
from .telegram_credentials import TelegramCredentials  # noqa: E402
from .we_chat_credentials import WeChatCredentials  # noqa: E402
