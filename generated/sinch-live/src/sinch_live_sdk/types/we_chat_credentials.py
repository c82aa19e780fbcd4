"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.we_chat_credentials import WeChatCredentials


class WeChatCredentialsDict(_TypedDict):
    """The JSON of `WeChatCredentials`."""

    app_id: str
    """The developer's id."""

    app_secret: str
    """The developer's password."""

    token: str
    """The token."""

    aes_key: str
    """The key that encrypts."""


WeChatCredentialsInput: TypeAlias = WeChatCredentialsDict | WeChatCredentials
"""The JSON of `WeChatCredentials`, or the record."""
