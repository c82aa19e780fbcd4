"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.card import Card
from ..models.text import Text


class ContentTextMessageDict(_TypedDict):
    """An object with `text_message`."""

    text_message: TextDict | Text


class ContentCardMessageDict(_TypedDict):
    """An object with `card_message`."""

    card_message: CardDict | Card


class ContentRawTextDict(_TypedDict):
    """An object with `raw_text`."""

    raw_text: str


class ContentCodesDict(_TypedDict):
    """An object with `codes`."""

    codes: Sequence[int]


from .card import CardDict  # noqa: E402
from .text import TextDict  # noqa: E402

ContentInput: TypeAlias = (
    ContentTextMessageDict
    | Text
    | ContentCardMessageDict
    | Card
    | ContentRawTextDict
    | str
    | ContentCodesDict
    | Sequence[int]
    | UnknownVariant
)
"""An argument of type `Content`."""
