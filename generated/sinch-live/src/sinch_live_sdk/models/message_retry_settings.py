"""The type `MessageRetrySettings`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MessageRetrySettings(_Record):
    """How long a message is tried again."""

    retry_duration: int | None = None
    """How many seconds: 30 to 3600, which is the default."""
