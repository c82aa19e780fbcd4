"""The type `ContactList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactList(_Record):
    """A page of contacts."""

    contacts: list[Contact] | None = None
    """The items."""

    next_page_token: str | None = None
    """The next page; empty on the last one."""


from .contact import Contact  # noqa: E402
