"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.hangup_action import HangupAction


class HangupActionDict(_TypedDict):
    """The JSON of `HangupAction`."""

    name: Literal["hangup"]


HangupActionInput: TypeAlias = HangupActionDict | HangupAction
"""The JSON of `HangupAction`, or the record."""
