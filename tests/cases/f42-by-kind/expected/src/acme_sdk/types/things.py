"""What calls take where they take an object."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.record import UnknownVariant
from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import IsoDateTime
from ..models.block import Block
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    content: str | Sequence[Block | BlockDict] | UnknownVariant

    size: NotRequired[int | bool | Block | BlockDict | UnknownVariant]

    at: NotRequired[IsoDateTime | int | UnknownVariant | None]


from .block import BlockDict  # noqa: E402

ThingInput: TypeAlias = Thing | ThingDict
"""`Thing`, or its JSON."""
