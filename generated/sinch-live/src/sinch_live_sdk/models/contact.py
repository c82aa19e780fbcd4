"""The records and events of `contact`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Contact(_Record):
    """A record of `contact`."""

    id: str
    """The contact."""

    display_name: str | None = None
    """Display name of the contact."""

    email: str | None = None
    """Email address of the contact."""

    external_id: str | None = None
    """External reference ID for the contact."""

    language: (
        Literal[
            "UNSPECIFIED",
            "AF",
            "SQ",
            "AR",
            "AZ",
            "BN",
            "BG",
            "CA",
            "ZH",
            "ZH_CN",
            "ZH_HK",
            "ZH_TW",
            "HR",
            "CS",
            "DA",
            "NL",
            "EN",
            "EN_GB",
            "EN_US",
            "ET",
            "FIL",
            "FI",
            "FR",
            "DE",
            "EL",
            "GU",
            "HA",
            "HE",
            "HI",
            "HU",
            "ID",
            "GA",
            "IT",
            "JA",
            "KN",
            "KK",
            "KO",
            "LO",
            "LV",
            "LT",
            "MK",
            "MS",
            "ML",
            "MR",
            "NB",
            "FA",
            "PL",
            "PT",
            "PT_BR",
            "PT_PT",
            "PA",
            "RO",
            "RU",
            "SR",
            "SK",
            "SL",
            "ES",
            "ES_AR",
            "ES_ES",
            "ES_MX",
            "SW",
            "SV",
            "TA",
            "TE",
            "TH",
            "TR",
            "UK",
            "UR",
            "UZ",
            "VI",
            "ZU",
        ]
        | Unrecognized
        | None
    ) = None
    """The language."""

    channel_identities: list[ChannelIdentity] | None = None
    """Their addresses."""

    channel_priority: (
        list[
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
        ]
        | None
    ) = None
    """The channels to try first."""

    metadata: str | None = None
    """Your own text."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class IdentityConflict(_Record):
    """What `contact.list_conflicts` returns."""

    identity: str | None = None
    """The address."""

    channels: (
        list[
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
        ]
        | None
    ) = None
    """The channels that it is on."""

    contact_ids: list[str] | None = None
    """The contacts that have it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelProfile(_Record):
    """What `contact.read_profile` returns."""

    profile_name: str | None = None
    """The name on the channel."""


from .channel_identity import ChannelIdentity  # noqa: E402
