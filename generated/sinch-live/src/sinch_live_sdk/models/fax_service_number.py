"""The type `FaxServiceNumber`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxServiceNumber(_Record):
    """A number of a fax service."""

    phone_number: str
    """The number, in E.164 with its plus."""

    project_id: str | None = None
    """The project."""

    service_id: str | None = None
    """The fax service."""
