"""The type `IdentityConflictList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class IdentityConflictList(_Record):
    """A page of addresses that several contacts have."""

    conflicts: list[IdentityConflict] | None = None
    """The items."""

    next_page_token: str | None = None
    """The next page; empty on the last one."""


from .contact import IdentityConflict  # noqa: E402
