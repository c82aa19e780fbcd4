"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.product import Product


class ProductDict(_TypedDict):
    """The JSON of `Product`."""

    id: str
    """The product."""

    marketplace: str
    """Where it is sold."""

    quantity: NotRequired[int]
    """How many, in a response."""

    item_price: NotRequired[float]
    """What one costs, in a response."""

    currency: NotRequired[str]
    """The currency of the price."""


ProductInput: TypeAlias = ProductDict | Product
"""The JSON of `Product`, or the record."""
