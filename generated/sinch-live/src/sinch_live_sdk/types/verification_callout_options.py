"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput
from .._runtime.variants import UnknownVariant
from ..models.verification_callout_options import VerificationCalloutOptions
from ..models.verification_speech import VerificationSpeech


class VerificationCalloutOptionsDict(_TypedDict):
    """The JSON of `VerificationCalloutOptions`, as far as its fields read it: a `TypedDict` has no other members."""

    speech: NotRequired[VerificationSpeechDict | VerificationSpeech]
    """How the code is spoken."""


from .verification_speech import VerificationSpeechDict  # noqa: E402

VerificationCalloutOptionsInput: TypeAlias = (
    VerificationCalloutOptionsDict
    | Mapping[
        str,
        str
        | float
        | bool
        | ListInput[JsonInput]
        | Mapping[str, JsonInput]
        | UnknownVariant
        | None
        | VerificationSpeechDict
        | VerificationSpeech,
    ]
    | VerificationCalloutOptions
)
"""The JSON of `VerificationCalloutOptions`, or the record."""
