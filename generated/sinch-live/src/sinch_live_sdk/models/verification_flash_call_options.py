"""The type `VerificationFlashCallOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject, JsonValue
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationFlashCallOptions(_Record):
    """How a flash call is made."""

    dial_timeout: int | None = None
    """How long it rings, in seconds."""

    interception_timeout: int | None = None
    """How long the app waits for it, in seconds."""

    extra: dict[str, str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None] = _field(
        default_factory=dict[str, "str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None"]
    )
    """Members that no other field has."""
