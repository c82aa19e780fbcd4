"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.say_instruction import SayInstruction


class SayInstructionDict(_TypedDict):
    """The JSON of `SayInstruction`."""

    name: Literal["say"]

    text: NotRequired[str]
    """The text, up to 600 characters."""

    locale: NotRequired[str]
    """The voice, such as `en-US`."""


SayInstructionInput: TypeAlias = SayInstructionDict | SayInstruction
"""The JSON of `SayInstruction`, or the record."""
