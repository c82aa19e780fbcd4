"""The type `LineCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineCredentials(_Record):
    """A channel of LINE."""

    token: str
    """The token."""

    secret: str
    """The secret."""

    is_default: bool | None = None
    """Whether it is taken where an app has several."""
