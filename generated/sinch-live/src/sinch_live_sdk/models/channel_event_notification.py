"""The type `ChannelEventNotification`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelEventData(_Record):
    """More about it."""

    quality_rating: str | None = None
    """The quality of WhatsApp, such as `GREEN`."""

    extra: dict[
        str,
        str
        | float
        | bool
        | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
        | FreeObject
        | UnknownVariant
        | None,
    ] = _field(
        default_factory=dict[
            str,
            "str | float | bool | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None] | FreeObject | UnknownVariant | None",
        ]
    )
    """Members that no other field has."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelEvent(_Record):
    """The news."""

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
        | None
    ) = None
    """The channel."""

    event_type: str | None = None
    """What changed, such as `WHATS_APP_QUALITY_RATING_CHANGED`."""

    additional_data: ChannelEventData | None = None
    """More about it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelEventNotification(_Record):
    """News of a channel."""

    channel_event: ChannelEvent | None = None
    """The news."""


from .free_object import FreeObject  # noqa: E402
