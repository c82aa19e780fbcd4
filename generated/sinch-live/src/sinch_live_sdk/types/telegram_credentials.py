"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.telegram_credentials import TelegramCredentials


class TelegramCredentialsDict(_TypedDict):
    """The JSON of `TelegramCredentials`."""

    token: str
    """The token."""


TelegramCredentialsInput: TypeAlias = TelegramCredentialsDict | TelegramCredentials
"""The JSON of `TelegramCredentials`, or the record."""
