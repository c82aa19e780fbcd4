"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.conference_dtmf_options import ConferenceDtmfOptions


class ConferenceDtmfOptionsDict(_TypedDict):
    """The JSON of `ConferenceDtmfOptions`."""

    mode: NotRequired[Literal["ignore", "forward", "detect"] | Unrecognized]
    """Whether they are dropped, sent to the others, or sent to you as `prompted`."""

    maxDigits: NotRequired[int]
    """The largest number of keys of one event."""

    timeoutMills: NotRequired[int]
    """How long to wait for the next key, in milliseconds."""


ConferenceDtmfOptionsInput: TypeAlias = ConferenceDtmfOptionsDict | ConferenceDtmfOptions
"""The JSON of `ConferenceDtmfOptions`, or the record."""
