"""The type `CallMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CallMessage(_Record):
    """A button that calls a number."""

    title: str
    """The title of the button."""

    phone_number: str
    """The number, in E.164."""
