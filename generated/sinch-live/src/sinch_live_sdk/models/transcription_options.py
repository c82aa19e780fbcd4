"""The type `TranscriptionOptions`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionOptions(_Record):
    """Whether a recording is transcribed."""

    enabled: bool | None = None
    """Whether it is."""

    locale: str | None = None
    """The language, such as `en-US`."""
