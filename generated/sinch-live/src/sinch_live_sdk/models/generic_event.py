"""The type `GenericEvent`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class GenericEvent(_Record):
    """An event of your own."""

    payload: dict[
        str,
        str
        | float
        | bool
        | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
        | FreeObject
        | UnknownVariant
        | None,
    ]
    """Its data."""


from .free_object import FreeObject  # noqa: E402
