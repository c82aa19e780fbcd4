"""The type `WhatsAppMedia`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppMedia(_Record):
    """A file of a WhatsApp message."""

    link: str
    """Where it is."""
