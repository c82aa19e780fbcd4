"""The type `MediaBody`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MediaBody(_Record):
    """The content of a media message."""

    url: str
    """Where the media is."""

    message: str | None = None
    """The text."""

    subject: str | None = None
    """The subject."""
