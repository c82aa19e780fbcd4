"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.continue_action import ContinueAction


class ContinueActionDict(_TypedDict):
    """The JSON of `ContinueAction`."""

    name: Literal["continue"]


ContinueActionInput: TypeAlias = ContinueActionDict | ContinueAction
"""The JSON of `ContinueAction`, or the record."""
