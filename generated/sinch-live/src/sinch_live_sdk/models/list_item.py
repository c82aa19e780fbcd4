"""The type `ListItem`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .list_choice import ListChoice
from .product import Product

ListItem: TypeAlias = ListChoice | Product | UnknownVariant
"""An item of a list: a choice or a product."""
