"""The type `WhatsAppTextHeader`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class WhatsAppTextHeader(_Record):
    """A text as header."""

    type: Literal["text"] | Unrecognized = "text"

    text: str
    """The text."""
