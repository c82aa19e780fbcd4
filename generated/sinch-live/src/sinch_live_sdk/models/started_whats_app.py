"""The type `StartedWhatsApp`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject, JsonValue, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StartedWhatsApp(_Record):
    """A WhatsApp message that is sent."""

    code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | Unrecognized | None = None
    """What the code is made of."""

    extra: dict[str, str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None] = _field(
        default_factory=dict[str, "str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None"]
    )
    """Members that no other field has."""
