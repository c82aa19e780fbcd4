"""The type `StartedSeamless`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject, JsonValue
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StartedSeamless(_Record):
    """A check of the data connection."""

    target_uri: str | None = None
    """What the user's device has to open."""

    extra: dict[str, str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None] = _field(
        default_factory=dict[str, "str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None"]
    )
    """Members that no other field has."""
