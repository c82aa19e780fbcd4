"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput
from .._runtime.variants import UnknownVariant
from ..models.free_object import FreeObject


class FreeObjectDict(_TypedDict):
    """The JSON of `FreeObject`, as far as its fields read it: a `TypedDict` has no other members."""


FreeObjectInput: TypeAlias = (
    FreeObjectDict
    | Mapping[
        str,
        str
        | float
        | bool
        | ListInput[
            str
            | float
            | bool
            | ListInput[JsonInput]
            | FreeObjectDict
            | FreeObject
            | Mapping[str, object]
            | UnknownVariant
            | None
        ]
        | FreeObjectDict
        | FreeObject
        | Mapping[str, object]
        | UnknownVariant
        | None,
    ]
    | FreeObject
)
"""The JSON of `FreeObject`, or the record."""
