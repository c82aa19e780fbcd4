"""The type `FreeItem`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import JsonValue
from .._runtime.variants import UnknownVariant
from .free_object import FreeObject

FreeItem: TypeAlias = str | float | bool | list[JsonValue] | FreeObject | UnknownVariant
"""An element of a list that the API only passes on."""
