"""The type `TextMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TextMessage(_Record):
    """A text."""

    text: str
    """The text."""
