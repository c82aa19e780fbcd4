"""The type `FreeValue`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import JsonValue
from .._runtime.variants import UnknownVariant
from .free_object import FreeObject

FreeValue: TypeAlias = (
    str
    | float
    | bool
    | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
    | FreeObject
    | UnknownVariant
)
"""A value of JSON that the API only passes on."""
