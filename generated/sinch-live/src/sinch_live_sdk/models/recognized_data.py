"""The type `RecognizedData`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RecognizedData(_Record):
    """What was read in a place of a picture."""

    data: list[str] | None = None
    """The texts."""
