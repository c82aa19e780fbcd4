"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.static_bearer import StaticBearer


class StaticBearerDict(_TypedDict):
    """The JSON of `StaticBearer`."""

    claimed_identity: str
    """The sender: a service plan, a bot, an account."""

    token: str
    """The token."""


StaticBearerInput: TypeAlias = StaticBearerDict | StaticBearer
"""The JSON of `StaticBearer`, or the record."""
