"""The type `FaxNumberList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxNumberList(_Record):
    """A page of numbers."""

    page: int | None = None
    """The number of the page, from 1."""

    page_size: int | None = None
    """How many to a page."""

    total_pages: int | None = None
    """How many pages there are."""

    total_items: int | None = None
    """How many there are in all."""

    numbers: list[FaxServiceNumber] | None = None
    """The numbers."""


from .fax_service_number import FaxServiceNumber  # noqa: E402
