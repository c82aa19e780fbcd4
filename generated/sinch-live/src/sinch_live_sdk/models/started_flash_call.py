"""The type `StartedFlashCall`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject, JsonValue
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StartedFlashCall(_Record):
    """A flash call that is made."""

    cli_filter: str | None = None
    """A regular expression of the number that calls."""

    interception_timeout: int | None = None
    """How long the app should wait for it, in seconds."""

    report_timeout: int | None = None
    """In how many seconds it has to be reported."""

    deny_call_after: int | None = None
    """After how many seconds the app should end it."""

    extra: dict[str, str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None] = _field(
        default_factory=dict[str, "str | float | bool | list[JsonValue] | JsonObject | UnknownVariant | None"]
    )
    """Members that no other field has."""
