"""The type `Order`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Order(_Record):
    """An order."""

    items: list[OrderItem]
    """The items."""

    subtotal_value: int
    """What the items cost."""

    tax_value: int
    """The tax."""

    tax_description: str | None = None
    """The tax in words."""

    shipping_value: int | None = None
    """What the shipping costs."""

    shipping_description: str | None = None
    """The shipping in words."""

    discount_value: int | None = None
    """The discount."""

    discount_description: str | None = None
    """The discount in words."""

    discount_program_name: str | None = None
    """The programme of the discount."""

    catalog_id: str | None = None
    """The catalog."""

    expiration_time: str | None = None
    """When the order expires, in seconds since 1970."""

    expiration_description: str | None = None
    """The expiry in words."""


from .order_item import OrderItem  # noqa: E402
