"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.line_template_item import LineTemplateItem


class LineTemplateItemDict(_TypedDict):
    """The JSON of `LineTemplateItem`."""

    item_key: str
    """The key of LINE."""

    content: str
    """The text."""


LineTemplateItemInput: TypeAlias = LineTemplateItemDict | LineTemplateItem
"""The JSON of `LineTemplateItem`, or the record."""
