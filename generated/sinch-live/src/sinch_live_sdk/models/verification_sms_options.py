"""The type `VerificationSmsOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject, JsonValue, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationSmsOptions(_Record):
    """How an SMS is sent."""

    expiry: str | None = None
    """How long its code is good for, as `HH:MM:SS`."""

    code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | Unrecognized | None = None
    """What its code is made of."""

    template: str | None = None
    """The text, with `{{CODE}}` for the code."""

    extra: dict[str, str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None] = _field(
        default_factory=dict[str, "str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None"]
    )
    """Members that no other field has."""
