"""The type `SetCookieInstruction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SetCookieInstruction(_Record):
    """Keeps a value for the events of the call."""

    name: Literal["setCookie"] | Unrecognized = "setCookie"

    key: str
    """The name."""

    value: str
    """The value."""
