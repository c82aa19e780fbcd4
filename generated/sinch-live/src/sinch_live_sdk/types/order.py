"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.order import Order
from ..models.order_item import OrderItem


class OrderDict(_TypedDict):
    """The JSON of `Order`."""

    items: Sequence[OrderItemDict | OrderItem]
    """The items."""

    subtotal_value: int
    """What the items cost."""

    tax_value: int
    """The tax."""

    tax_description: NotRequired[str]
    """The tax in words."""

    shipping_value: NotRequired[int]
    """What the shipping costs."""

    shipping_description: NotRequired[str]
    """The shipping in words."""

    discount_value: NotRequired[int]
    """The discount."""

    discount_description: NotRequired[str]
    """The discount in words."""

    discount_program_name: NotRequired[str]
    """The programme of the discount."""

    catalog_id: NotRequired[str]
    """The catalog."""

    expiration_time: NotRequired[str]
    """When the order expires, in seconds since 1970."""

    expiration_description: NotRequired[str]
    """The expiry in words."""


from .order_item import OrderItemDict  # noqa: E402

OrderInput: TypeAlias = OrderDict | Order
"""The JSON of `Order`, or the record."""
