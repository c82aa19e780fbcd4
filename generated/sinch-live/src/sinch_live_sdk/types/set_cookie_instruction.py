"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.set_cookie_instruction import SetCookieInstruction


class SetCookieInstructionDict(_TypedDict):
    """The JSON of `SetCookieInstruction`."""

    name: Literal["setCookie"]

    key: str
    """The name."""

    value: str
    """The value."""


SetCookieInstructionInput: TypeAlias = SetCookieInstructionDict | SetCookieInstruction
"""The JSON of `SetCookieInstruction`, or the record."""
