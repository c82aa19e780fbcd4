"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import ListInput
from ..models.lists import List


class ListDict(_TypedDict):
    """The JSON of `List`."""

    name: str

    tags: NotRequired[ListInput[str]]


ListInput_: TypeAlias = ListDict | List
"""The JSON of `List`, or the record."""
