"""The type `FaxList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxList(_Record):
    """A page of faxes."""

    page: int | None = None
    """The number of the page, from 1."""

    page_size: int | None = None
    """How many to a page."""

    total_pages: int | None = None
    """How many pages there are."""

    total_items: int | None = None
    """How many there are in all."""

    faxes: list[Fax] | None = None
    """The faxes."""


from .fax import Fax  # noqa: E402
