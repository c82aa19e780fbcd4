"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.composing_event import ComposingEvent


class ComposingEventDict(_TypedDict):
    """The JSON of `ComposingEvent`."""


ComposingEventInput: TypeAlias = ComposingEventDict | ComposingEvent
"""The JSON of `ComposingEvent`, or the record."""
