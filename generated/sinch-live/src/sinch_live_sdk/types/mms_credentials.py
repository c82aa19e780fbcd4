"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.mms_credentials import BasicAuth, MmsCredentials


class MmsCredentialsDict(_TypedDict):
    """The JSON of `MmsCredentials`."""

    account_id: str
    """The account."""

    api_key: str
    """Its key."""

    basic_auth: NotRequired[BasicAuthDict | BasicAuth]
    """What Sinch authenticates with."""


class BasicAuthDict(_TypedDict):
    """The JSON of `BasicAuth`."""

    username: str
    """The user."""

    password: str
    """The password."""


MmsCredentialsInput: TypeAlias = MmsCredentialsDict | MmsCredentials
"""The JSON of `MmsCredentials`, or the record."""

BasicAuthInput: TypeAlias = BasicAuthDict | BasicAuth
"""The JSON of `BasicAuth`, or the record."""
