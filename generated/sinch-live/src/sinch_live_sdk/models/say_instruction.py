"""The type `SayInstruction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SayInstruction(_Record):
    """Says a text."""

    name: Literal["say"] | Unrecognized = "say"

    text: str | None = None
    """The text, up to 600 characters."""

    locale: str | None = None
    """The voice, such as `en-US`."""
