"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.call_message import CallMessage


class CallMessageDict(_TypedDict):
    """The JSON of `CallMessage`."""

    title: str
    """The title of the button."""

    phone_number: str
    """The number, in E.164."""


CallMessageInput: TypeAlias = CallMessageDict | CallMessage
"""The JSON of `CallMessage`, or the record."""
