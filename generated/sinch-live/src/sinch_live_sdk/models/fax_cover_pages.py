"""The records and events of `fax.cover_pages`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxCoverPage(_Record):
    """A fax cover page."""

    id: str
    """The cover page."""

    name: str | None = None
    """Its name."""

    file: FaxCoverPageFile | None = None
    """The document."""

    project_id: str | None = None
    """The project."""

    service_id: str | None = None
    """The fax service."""

    created_time: IsoDateTime | None = None
    """When it was made."""

    updated_time: IsoDateTime | None = None
    """When it was last changed."""


from .fax_cover_page_file import FaxCoverPageFile  # noqa: E402
