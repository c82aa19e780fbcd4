"""The type `SmsGroupKeyword`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsGroupKeyword(_Record):
    """The words of a text that change a group."""

    first_word: str
    """The first word."""

    second_word: str | None = None
    """The second word."""
