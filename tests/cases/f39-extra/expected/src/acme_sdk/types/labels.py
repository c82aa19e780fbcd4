"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.labels import Labels


class LabelsADict(_TypedDict):
    """The `a` of a `Labels`."""

    b: NotRequired[str]


class LabelsDict(_TypedDict):
    """The JSON of `Labels`, as far as its fields read it: a `TypedDict` has no other members."""

    a: NotRequired[LabelsADict]


LabelsInput: TypeAlias = LabelsDict | Mapping[str, str | LabelsADict] | Labels
"""The JSON of `Labels`, or the record."""
