"""The type `InstagramCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InstagramCredentials(_Record):
    """An account of Instagram."""

    token: str
    """The token."""

    business_account_id: str | None = None
    """The account, with Sinch's own app of Facebook."""
