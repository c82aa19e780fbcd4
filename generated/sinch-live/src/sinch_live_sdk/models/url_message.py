"""The type `UrlMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class UrlMessage(_Record):
    """A button that opens a page."""

    title: str
    """The title of the button."""

    url: str
    """The page."""
