"""The records and events of `verify`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Verify(_Record):
    """A record of `verify`."""

    id: str | None = None
    """Unique identifier for the verification."""

    number: str | None = None
    """Phone number being verified."""

    status: str | None = None
    """Verification status."""

    method: str | None = None
    """Verification method (sms/flashcall)."""
