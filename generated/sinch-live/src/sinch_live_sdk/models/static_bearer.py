"""The type `StaticBearer`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StaticBearer(_Record):
    """A sender and its token."""

    claimed_identity: str
    """The sender: a service plan, a bot, an account."""

    token: str
    """The token."""
