"""The type `WhatsAppText`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppText(_Record):
    """A text of a WhatsApp message."""

    text: str
    """The text."""
