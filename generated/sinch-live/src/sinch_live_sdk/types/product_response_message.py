"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.product import Product
from ..models.product_response_message import ProductResponseMessage


class ProductResponseMessageDict(_TypedDict):
    """The JSON of `ProductResponseMessage`."""

    products: NotRequired[Sequence[ProductDict | Product]]
    """The products."""

    title: NotRequired[str]
    """The text that came with them."""

    catalog_id: NotRequired[str]
    """Their catalog."""


from .product import ProductDict  # noqa: E402

ProductResponseMessageInput: TypeAlias = ProductResponseMessageDict | ProductResponseMessage
"""The JSON of `ProductResponseMessage`, or the record."""
