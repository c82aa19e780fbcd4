"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.fallback_message import FallbackMessage
from ..models.reason import Reason


class FallbackMessageDict(_TypedDict):
    """The JSON of `FallbackMessage`."""

    raw_message: NotRequired[str]
    """What the channel sent."""

    reason: NotRequired[ReasonDict | Reason]
    """Why it can't be read."""


from .reason import ReasonDict  # noqa: E402

FallbackMessageInput: TypeAlias = FallbackMessageDict | FallbackMessage
"""The JSON of `FallbackMessage`, or the record."""
