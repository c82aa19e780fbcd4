"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.static_token import StaticToken


class StaticTokenDict(_TypedDict):
    """The JSON of `StaticToken`."""

    token: str
    """The token."""


StaticTokenInput: TypeAlias = StaticTokenDict | StaticToken
"""The JSON of `StaticToken`, or the record."""
