"""The type `DuplicatedContactIdentities`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DuplicatedIdentity(_Record):
    """The addresses."""

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

    identity: str | None = None
    """The address on it."""

    app_id: str | None = None
    """The app."""

    contact_ids: list[str] | None = None
    """The contacts that have it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DuplicatedContactIdentities(_Record):
    """Addresses that several contacts have."""

    duplicated_identities: list[DuplicatedIdentity] | None = None
    """The addresses."""
