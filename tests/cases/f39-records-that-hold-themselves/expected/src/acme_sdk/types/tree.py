"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.leaf import Leaf
from ..models.tree import Tree


class TreeDict(_TypedDict):
    """The JSON of `Tree`."""

    label: NotRequired[str]

    children: NotRequired[Sequence[TreeDict | Tree]]

    parent: NotRequired[TreeDict | Tree]

    named: NotRequired[Mapping[str, LeafDict | Leaf]]


from .leaf import LeafDict  # noqa: E402

TreeInput: TypeAlias = TreeDict | Tree
"""The JSON of `Tree`, or the record."""
