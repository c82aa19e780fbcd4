"""The type `OrderItem`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderItem(_Record):
    """An item of an order; amounts are in the smallest unit, times the offset of the currency."""

    retailer_id: str
    """The product."""

    name: str
    """Its name."""

    amount_value: int
    """What one costs."""

    quantity: int
    """How many."""

    sale_amount_value: int | None = None
    """What one costs, with its discount."""
