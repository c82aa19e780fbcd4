"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.transcription_options import TranscriptionOptions


class TranscriptionOptionsDict(_TypedDict):
    """The JSON of `TranscriptionOptions`."""

    enabled: NotRequired[bool]
    """Whether it is."""

    locale: NotRequired[str]
    """The language, such as `en-US`."""


TranscriptionOptionsInput: TypeAlias = TranscriptionOptionsDict | TranscriptionOptions
"""The JSON of `TranscriptionOptions`, or the record."""
