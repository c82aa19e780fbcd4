"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.card import Card


class CardDict(_TypedDict):
    """The JSON of `Card`."""

    kind: Literal["card"]

    text: NotRequired[str]


CardInput: TypeAlias = CardDict | Card
"""The JSON of `Card`, or the record."""
