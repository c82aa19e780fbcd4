"""The records and events of `voice.applications`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceNumber(_Record):
    """A voice application."""

    number: str
    """The number, in E.164."""

    applicationkey: str | None = None
    """The app that it is assigned to."""

    capability: Literal["voice", "sms"] | Unrecognized | None = None
    """What it is assigned for."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceCallbackUrls(_Record):
    """Where they are sent."""

    primary: str | None = None
    """Where they are sent first."""

    fallback: str | None = None
    """Where they are sent if that fails."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceCallbacks(_Record):
    """What `voice.applications.read_callbacks` returns."""

    url: VoiceCallbackUrls | None = None
    """Where they are sent."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class QueriedNumberDetails(_Record):
    """What is known of it."""

    country_id: str | None = None
    """Its country, ISO 3166-1 alpha-2."""

    number_type: Literal["Unknown", "Fixed", "Mobile", "Other"] | Unrecognized | None = None
    """Its kind."""

    normalized_number: str | None = None
    """The number, in E.164."""

    restricted: bool | None = None
    """Whether it can't be called."""

    rate: CurrencyAmount | None = None
    """What a minute costs."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class QueriedNumber(_Record):
    """What `voice.applications.query_number` returns."""

    method: str | None = None
    """How it was looked up."""

    number: QueriedNumberDetails | None = None
    """What is known of it."""


from .currency_amount import CurrencyAmount  # noqa: E402
