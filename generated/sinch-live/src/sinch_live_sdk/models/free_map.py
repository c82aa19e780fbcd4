"""The type `FreeMap`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import JsonValue
from .._runtime.variants import UnknownVariant
from .free_object import FreeObject

FreeMap: TypeAlias = dict[
    str,
    str
    | float
    | bool
    | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
    | FreeObject
    | UnknownVariant
    | None,
]
"""An object of your own keys, which the API only passes on."""
