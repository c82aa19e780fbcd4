"""The type `CarouselMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CarouselMessage(_Record):
    """Cards in a row."""

    cards: list[CardMessage]
    """The cards: 2 to 10."""

    choices: list[Choice] | None = None
    """The buttons below them: 3 at most."""


from .card_message import CardMessage  # noqa: E402
from .choice import Choice  # noqa: E402
