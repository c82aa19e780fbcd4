"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.composing_end_event import ComposingEndEvent


class ComposingEndEventDict(_TypedDict):
    """The JSON of `ComposingEndEvent`."""


ComposingEndEventInput: TypeAlias = ComposingEndEventDict | ComposingEndEvent
"""The JSON of `ComposingEndEvent`, or the record."""
