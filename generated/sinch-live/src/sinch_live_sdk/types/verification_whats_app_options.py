"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput, Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.verification_whats_app_options import VerificationWhatsAppOptions


class VerificationWhatsAppOptionsDict(_TypedDict):
    """The JSON of `VerificationWhatsAppOptions`, as far as its fields read it: a `TypedDict` has no other members."""

    codeType: NotRequired[Literal["Numeric", "Alpha", "Alphanumeric"] | Unrecognized]
    """What its code is made of."""


VerificationWhatsAppOptionsInput: TypeAlias = (
    VerificationWhatsAppOptionsDict
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
    | VerificationWhatsAppOptions
)
"""The JSON of `VerificationWhatsAppOptions`, or the record."""
