"""The type `EndpointType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

EndpointType: TypeAlias = (
    Literal["number", "Number", "username", "Username", "sip", "Sip", "did", "Did", "websocket", "Websocket"]
    | Unrecognized
)
"""What an endpoint of a call is. Calls are made with lower case; replies mix both."""
