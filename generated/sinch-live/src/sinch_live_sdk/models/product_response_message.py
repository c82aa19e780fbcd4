"""The type `ProductResponseMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ProductResponseMessage(_Record):
    """Products that were chosen."""

    products: list[Product] | None = None
    """The products."""

    title: str | None = None
    """The text that came with them."""

    catalog_id: str | None = None
    """Their catalog."""


from .product import Product  # noqa: E402
