"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.channel_identity import ChannelIdentity


class ChannelIdentityDict(_TypedDict):
    """The JSON of `ChannelIdentity`."""

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

    identity: str
    """The address on it, such as a number in E.164."""

    app_id: NotRequired[str]
    """The app, where addresses are an app's own (Messenger, Instagram, LINE, WeChat)."""


ChannelIdentityInput: TypeAlias = ChannelIdentityDict | ChannelIdentity
"""The JSON of `ChannelIdentity`, or the record."""
