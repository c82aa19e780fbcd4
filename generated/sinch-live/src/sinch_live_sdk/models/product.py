"""The type `Product`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Product(_Record):
    """A product of a catalog."""

    id: str
    """The product."""

    marketplace: str
    """Where it is sold."""

    quantity: int | None = None
    """How many, in a response."""

    item_price: float | None = None
    """What one costs, in a response."""

    currency: str | None = None
    """The currency of the price."""
