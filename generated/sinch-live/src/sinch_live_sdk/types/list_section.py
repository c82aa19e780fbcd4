"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.list_choice import ListChoice
from ..models.list_section import ListSection
from ..models.product import Product


class ListSectionDict(_TypedDict):
    """The JSON of `ListSection`."""

    title: NotRequired[str]
    """The title; needed where there are several."""

    items: Sequence[ListItemChoiceDict | ListChoice | ListItemProductDict | Product | UnknownVariant]
    """The items."""


from .list_item import ListItemChoiceDict, ListItemProductDict  # noqa: E402

ListSectionInput: TypeAlias = ListSectionDict | ListSection
"""The JSON of `ListSection`, or the record."""
