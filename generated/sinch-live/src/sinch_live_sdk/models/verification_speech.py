"""The type `VerificationSpeech`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationSpeech(_Record):
    """How a code is spoken."""

    locale: str | None = None
    """The voice, such as `en-US`."""
