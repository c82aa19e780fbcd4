"""The type `ConversationChannel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

ConversationChannel: TypeAlias = (
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
"""A channel of the Conversation API."""
