"""The type `ActiveNumberList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ActiveNumberList(_Record):
    """A page of rented numbers."""

    active_numbers: list[ActiveNumber] | None = None
    """The numbers."""

    next_page_token: str | None = None
    """The token of the next page."""

    total_size: int | None = None
    """How many there are in all."""


from .numbers import ActiveNumber  # noqa: E402
