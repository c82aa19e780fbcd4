"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.instagram_credentials import InstagramCredentials


class InstagramCredentialsDict(_TypedDict):
    """The JSON of `InstagramCredentials`."""

    token: str
    """The token."""

    business_account_id: NotRequired[str]
    """The account, with Sinch's own app of Facebook."""


InstagramCredentialsInput: TypeAlias = InstagramCredentialsDict | InstagramCredentials
"""The JSON of `InstagramCredentials`, or the record."""
