"""The type `FaxCoverPageList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxCoverPageList(_Record):
    """A page of cover pages."""

    page: int | None = None
    """The number of the page, from 1."""

    page_size: int | None = None
    """How many to a page."""

    total_pages: int | None = None
    """How many pages there are."""

    total_items: int | None = None
    """How many there are in all."""

    cover_pages: list[FaxCoverPage] | None = None
    """The cover pages."""


from .fax_cover_pages import FaxCoverPage  # noqa: E402
