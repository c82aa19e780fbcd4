"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput
from .._runtime.variants import UnknownVariant
from ..models.free_object import FreeObject
from ..models.generic_event import GenericEvent


class GenericEventDict(_TypedDict):
    """The JSON of `GenericEvent`."""

    payload: Mapping[
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
            | None
        ]
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
        | None,
    ]
    """Its data."""


from .free_object import FreeObjectDict  # noqa: E402

GenericEventInput: TypeAlias = GenericEventDict | GenericEvent
"""The JSON of `GenericEvent`, or the record."""
