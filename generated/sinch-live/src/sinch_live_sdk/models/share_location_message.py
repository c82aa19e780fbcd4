"""The type `ShareLocationMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ShareLocationMessage(_Record):
    """A button that asks where the contact is."""

    title: str
    """The title of the button."""

    fallback_url: str
    """The page that opens where that isn't known."""
