"""The type `EmergencyAddress`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class EmergencyAddress(_Record):
    """Where the user of a number is found in an emergency."""

    street_number: str | None = None
    """The number of the house."""

    street_info: str | None = None
    """The street."""

    location: str | None = None
    """The flat, the floor or the like."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state, such as `GA`."""

    postal_code: str | None = None
    """The postal code."""

    postal_code_plus_four: str | None = None
    """Its four further digits."""
