"""The type `MmsCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class BasicAuth(_Record):
    """What Sinch authenticates with."""

    username: str
    """The user."""

    password: str
    """The password."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MmsCredentials(_Record):
    """An account of MMS."""

    account_id: str
    """The account."""

    api_key: str
    """Its key."""

    basic_auth: BasicAuth | None = None
    """What Sinch authenticates with."""
