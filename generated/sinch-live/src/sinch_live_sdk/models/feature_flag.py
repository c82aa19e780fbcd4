"""The type `FeatureFlag`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FeatureFlag(_Record):
    """Whether something is switched on."""

    enabled: bool | None = None
    """Whether it is."""
