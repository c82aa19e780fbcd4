"""The type `ConsentIdentityList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConsentIdentityList(_Record):
    """A page of addresses that have opted out."""

    identities: list[ConsentIdentity] | None = None
    """The items."""

    next_page_token: str | None = None
    """The next page; empty on the last one."""


from .conversation_consents import ConsentIdentity  # noqa: E402
