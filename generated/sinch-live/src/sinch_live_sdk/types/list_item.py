"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.list_choice import ListChoice
from ..models.product import Product


class ListItemChoiceDict(_TypedDict):
    """An object with `choice`."""

    choice: ListChoiceDict | ListChoice


class ListItemProductDict(_TypedDict):
    """An object with `product`."""

    product: ProductDict | Product


from .list_choice import ListChoiceDict  # noqa: E402
from .product import ProductDict  # noqa: E402

ListItemInput: TypeAlias = ListItemChoiceDict | ListChoice | ListItemProductDict | Product | UnknownVariant
"""An argument of type `ListItem`."""
