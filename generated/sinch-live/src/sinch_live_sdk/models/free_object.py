"""The type `FreeObject`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field

from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FreeObject(_Record):
    """An object of JSON that the API only passes on."""

    extra: dict[
        str,
        str
        | float
        | bool
        | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
        | FreeObject
        | UnknownVariant
        | None,
    ] = _field(
        default_factory=dict[
            str,
            "str | float | bool | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None] | FreeObject | UnknownVariant | None",
        ]
    )
    """Members that no other field has."""
