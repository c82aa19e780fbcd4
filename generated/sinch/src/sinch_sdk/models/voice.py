"""The records and events of `voice`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Voice(_Record):
    """A record of `voice`."""

    id: str | None = None
    """Unique identifier for the call."""

    status: str | None = None
    """Current status of the call."""

    direction: str | None = None
    """Direction of the call (inbound/outbound)."""

    from_: str | None = None
    """Caller phone number."""

    to: str | None = None
    """Callee phone number."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceAnswered(_Record):
    """The payload of `voice/answered`."""

    call_id: str | None = None
    """ID of the answered call."""

    status: str | None = None
    """Call status."""
