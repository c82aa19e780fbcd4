"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput
from .._runtime.variants import UnknownVariant
from ..models.verification_flash_call_options import VerificationFlashCallOptions


class VerificationFlashCallOptionsDict(_TypedDict):
    """The JSON of `VerificationFlashCallOptions`, as far as its fields read it: a `TypedDict` has no other members."""

    dialTimeout: NotRequired[int]
    """How long it rings, in seconds."""

    interceptionTimeout: NotRequired[int]
    """How long the app waits for it, in seconds."""


VerificationFlashCallOptionsInput: TypeAlias = (
    VerificationFlashCallOptionsDict
    | Mapping[str, str | float | bool | ListInput[JsonInput] | Mapping[str, JsonInput] | UnknownVariant | None | int]
    | VerificationFlashCallOptions
)
"""The JSON of `VerificationFlashCallOptions`, or the record."""
