"""The type `CardMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CardMessageProperties(_Record):
    """More about it."""

    whatsapp_header: str | None = None
    """The text above the buttons of WhatsApp, where there is no picture."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CardMessage(_Record):
    """A card: a title, a picture, choices."""

    title: str | None = None
    """The title."""

    description: str | None = None
    """The text below the title."""

    media_message: MediaMessage | None = None
    """The picture or the video."""

    height: Literal["UNSPECIFIED_HEIGHT", "SHORT", "MEDIUM", "TALL"] | Unrecognized | None = None
    """How high it is."""

    choices: list[Choice] | None = None
    """The buttons: 10 at most."""

    message_properties: CardMessageProperties | None = None
    """More about it."""


from .choice import Choice  # noqa: E402
from .media_message import MediaMessage  # noqa: E402
