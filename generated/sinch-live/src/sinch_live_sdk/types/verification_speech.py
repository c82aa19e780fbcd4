"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.verification_speech import VerificationSpeech


class VerificationSpeechDict(_TypedDict):
    """The JSON of `VerificationSpeech`."""

    locale: NotRequired[str]
    """The voice, such as `en-US`."""


VerificationSpeechInput: TypeAlias = VerificationSpeechDict | VerificationSpeech
"""The JSON of `VerificationSpeech`, or the record."""
