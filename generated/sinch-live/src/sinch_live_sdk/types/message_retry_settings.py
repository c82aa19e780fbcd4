"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.message_retry_settings import MessageRetrySettings


class MessageRetrySettingsDict(_TypedDict):
    """The JSON of `MessageRetrySettings`."""

    retry_duration: NotRequired[int]
    """How many seconds: 30 to 3600, which is the default."""


MessageRetrySettingsInput: TypeAlias = MessageRetrySettingsDict | MessageRetrySettings
"""The JSON of `MessageRetrySettings`, or the record."""
