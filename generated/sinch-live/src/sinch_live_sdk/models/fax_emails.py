"""The records and events of `fax.emails`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxEmail(_Record):
    """A fax email."""

    email: str
    """The address."""

    phone_numbers: list[str | FaxNumberPermissions | UnknownVariant] | None = None
    """Its numbers."""

    project_id: str | None = None
    """The project."""


from .fax_number_permissions import FaxNumberPermissions  # noqa: E402
