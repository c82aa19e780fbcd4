"""The type `SmsError`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsError(_Record):
    """An error of the SMS API."""

    code: str
    """What is wrong, as a word."""

    text: str | None = None
    """What is wrong, in words."""
