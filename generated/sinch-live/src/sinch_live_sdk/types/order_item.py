"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.order_item import OrderItem


class OrderItemDict(_TypedDict):
    """The JSON of `OrderItem`."""

    retailer_id: str
    """The product."""

    name: str
    """Its name."""

    amount_value: int
    """What one costs."""

    quantity: int
    """How many."""

    sale_amount_value: NotRequired[int]
    """What one costs, with its discount."""


OrderItemInput: TypeAlias = OrderItemDict | OrderItem
"""The JSON of `OrderItem`, or the record."""
