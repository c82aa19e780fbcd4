"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.line_credentials import LineCredentials


class LineCredentialsDict(_TypedDict):
    """The JSON of `LineCredentials`."""

    token: str
    """The token."""

    secret: str
    """The secret."""

    is_default: NotRequired[bool]
    """Whether it is taken where an app has several."""


LineCredentialsInput: TypeAlias = LineCredentialsDict | LineCredentials
"""The JSON of `LineCredentials`, or the record."""
