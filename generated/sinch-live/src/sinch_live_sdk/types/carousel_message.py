"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.card_message import CardMessage
from ..models.carousel_message import CarouselMessage
from ..models.choice import Choice


class CarouselMessageDict(_TypedDict):
    """The JSON of `CarouselMessage`."""

    cards: Sequence[CardMessageDict | CardMessage]
    """The cards: 2 to 10."""

    choices: NotRequired[Sequence[ChoiceDict | Choice]]
    """The buttons below them: 3 at most."""


from .card_message import CardMessageDict  # noqa: E402
from .choice import ChoiceDict  # noqa: E402

CarouselMessageInput: TypeAlias = CarouselMessageDict | CarouselMessage
"""The JSON of `CarouselMessage`, or the record."""
