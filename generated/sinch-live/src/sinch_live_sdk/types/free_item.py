"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .._runtime.values import JsonInput, ListInput
from .._runtime.variants import UnknownVariant
from ..models.free_object import FreeObject
from .free_object import FreeObjectDict

FreeItemInput: TypeAlias = (
    str
    | float
    | bool
    | ListInput[JsonInput]
    | FreeObjectDict
    | FreeObject
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
    | UnknownVariant
)
"""An argument of type `FreeItem`."""
