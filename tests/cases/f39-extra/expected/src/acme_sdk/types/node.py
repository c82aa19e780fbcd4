"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.node import Node


class NodeDict(_TypedDict):
    """The JSON of `Node`, as far as its fields read it: a `TypedDict` has no other members."""

    extra: str


NodeInput: TypeAlias = NodeDict | Mapping[str, NodeDict | Mapping[str, object] | Node | str] | Node
"""The JSON of `Node`, or the record."""
