"""The type `MediaCardMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MediaCardMessage(_Record):
    """A file with a caption."""

    url: str
    """Where the file is."""

    caption: str | None = None
    """The caption."""
