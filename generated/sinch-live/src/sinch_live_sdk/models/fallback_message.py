"""The type `FallbackMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FallbackMessage(_Record):
    """A message that the API can't read."""

    raw_message: str | None = None
    """What the channel sent."""

    reason: Reason | None = None
    """Why it can't be read."""


from .reason import Reason  # noqa: E402
