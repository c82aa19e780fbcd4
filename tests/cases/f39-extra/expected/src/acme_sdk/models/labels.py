"""The type `Labels`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Labels(_Record):
    id: str | None = None

    deep: str | None = None

    first: str | None = None

    extra: dict[str, str] = _field(default_factory=dict[str, str])
    """Members that no other field has."""
