"""The type `ReadMessageEvent`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ReadMessageEvent(_Record):
    """The app has read what was written."""
