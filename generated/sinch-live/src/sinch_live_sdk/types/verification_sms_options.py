"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput, Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.verification_sms_options import VerificationSmsOptions


class VerificationSmsOptionsDict(_TypedDict):
    """The JSON of `VerificationSmsOptions`, as far as its fields read it: a `TypedDict` has no other members."""

    expiry: NotRequired[str]
    """How long its code is good for, as `HH:MM:SS`."""

    codeType: NotRequired[Literal["Numeric", "Alpha", "Alphanumeric"] | Unrecognized]
    """What its code is made of."""

    template: NotRequired[str]
    """The text, with `{{CODE}}` for the code."""


VerificationSmsOptionsInput: TypeAlias = (
    VerificationSmsOptionsDict
    | Mapping[
        str,
        str
        | float
        | bool
        | ListInput[JsonInput]
        | Mapping[str, JsonInput]
        | UnknownVariant
        | None
        | Literal["Numeric", "Alpha", "Alphanumeric"]
        | Unrecognized,
    ]
    | VerificationSmsOptions
)
"""The JSON of `VerificationSmsOptions`, or the record."""
