"""The records and events of `files`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class File(_Record):
    """A file."""

    size: int | None = None

    name: str | None = None
