"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.call_endpoint import CallEndpoint


class CallEndpointDict(_TypedDict):
    """The JSON of `CallEndpoint`."""

    type: (
        Literal["number", "Number", "username", "Username", "sip", "Sip", "did", "Did", "websocket", "Websocket"]
        | Unrecognized
    )
    """What the endpoint is."""

    endpoint: str
    """The number, the name of a user, the SIP address or the URL."""


CallEndpointInput: TypeAlias = CallEndpointDict | CallEndpoint
"""The JSON of `CallEndpoint`, or the record."""
