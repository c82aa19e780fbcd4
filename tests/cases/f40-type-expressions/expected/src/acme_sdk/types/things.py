"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NotRequired, TypeAlias
from uuid import UUID

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import IsoDate, ListInput
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    id: NotRequired[UUID]

    price: NotRequired[Decimal]

    labels: NotRequired[Mapping[str, str | None]]

    grid: NotRequired[Sequence[Sequence[int]]]

    tags: NotRequired[ListInput[str | None]]

    rates: NotRequired[Mapping[str, Mapping[str, float]]]

    days: NotRequired[Sequence[IsoDate]]

    maybe: NotRequired[int | None]


ThingInput: TypeAlias = ThingDict | Thing
"""The JSON of `Thing`, or the record."""
