"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.read_message_event import ReadMessageEvent


class ReadMessageEventDict(_TypedDict):
    """The JSON of `ReadMessageEvent`."""


ReadMessageEventInput: TypeAlias = ReadMessageEventDict | ReadMessageEvent
"""The JSON of `ReadMessageEvent`, or the record."""
