"""The type `Recipient`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Recipient(_Record):
    """Who is meant: one of both."""

    contact_id: str | None = None
    """The contact."""

    identified_by: IdentifiedBy | None = None
    """The addresses."""


from .identified_by import IdentifiedBy  # noqa: E402
