"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.call_header import CallHeader


class CallHeaderDict(_TypedDict):
    """The JSON of `CallHeader`."""

    key: str
    """Its name."""

    value: str
    """Its value."""


CallHeaderInput: TypeAlias = CallHeaderDict | CallHeader
"""The JSON of `CallHeader`, or the record."""
