"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.park_action import ParkAction


class ParkActionDict(_TypedDict):
    """The JSON of `ParkAction`."""

    name: Literal["park"]

    locale: NotRequired[str]
    """The voice, such as `en-US`."""

    introPrompt: NotRequired[str]
    """What is said first."""

    holdPrompt: NotRequired[str]
    """What is said again and again."""

    maxDuration: NotRequired[int]
    """How long the call is parked, in seconds."""


ParkActionInput: TypeAlias = ParkActionDict | ParkAction
"""The JSON of `ParkAction`, or the record."""
