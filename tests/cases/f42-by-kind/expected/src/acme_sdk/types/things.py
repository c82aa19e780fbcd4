"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import IsoDateTime
from .._runtime.variants import UnknownVariant
from ..models.block import Block
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    content: str | Sequence[BlockDict | Block] | UnknownVariant

    size: NotRequired[int | bool | BlockDict | Block | UnknownVariant]

    at: NotRequired[IsoDateTime | int | UnknownVariant | None]


from .block import BlockDict  # noqa: E402

ThingInput: TypeAlias = ThingDict | Thing
"""The JSON of `Thing`, or the record."""
