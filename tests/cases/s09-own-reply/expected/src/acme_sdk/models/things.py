"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingReceipt(_Record):
    """What `things.make` returns."""

    id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingCopy(_Record):
    """What `things.copy` returns."""

    new: int | None = None
