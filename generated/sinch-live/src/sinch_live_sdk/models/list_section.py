"""The type `ListSection`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ListSection(_Record):
    """A part of a list."""

    title: str | None = None
    """The title; needed where there are several."""

    items: list[ListChoice | Product | UnknownVariant]
    """The items."""


from .list_choice import ListChoice  # noqa: E402
from .product import Product  # noqa: E402
