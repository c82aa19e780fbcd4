"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.line_keys import LineKeys


class LineKeysDict(_TypedDict):
    """The JSON of `LineKeys`."""

    token: str
    """The token."""

    secret: str
    """The secret."""


LineKeysInput: TypeAlias = LineKeysDict | LineKeys
"""The JSON of `LineKeys`, or the record."""
