"""The type `TelegramCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TelegramCredentials(_Record):
    """A bot of Telegram."""

    token: str
    """The token."""
