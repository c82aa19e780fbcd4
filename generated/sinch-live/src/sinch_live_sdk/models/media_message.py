"""The type `MediaMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MediaMessage(_Record):
    """A file: a picture, a sound, a video, a document."""

    url: str
    """Where the file is."""

    thumbnail_url: str | None = None
    """Where a small picture of it is."""

    filename_override: str | None = None
    """The name that is shown, instead of that in the URL."""
