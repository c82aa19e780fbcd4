"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.call_endpoint import CallEndpoint
from ..models.call_header import CallHeader
from ..models.connect_stream_action import ConnectStreamAction


class ConnectStreamActionDict(_TypedDict):
    """The JSON of `ConnectStreamAction`."""

    name: Literal["connectStream"]

    destination: CallEndpointDict | CallEndpoint
    """The server."""

    maxDuration: NotRequired[int]
    """The longest that the call may take, in seconds."""

    callHeaders: NotRequired[Sequence[CallHeaderDict | CallHeader]]
    """Headers for the server."""


from .call_endpoint import CallEndpointDict  # noqa: E402
from .call_header import CallHeaderDict  # noqa: E402

ConnectStreamActionInput: TypeAlias = ConnectStreamActionDict | ConnectStreamAction
"""The JSON of `ConnectStreamAction`, or the record."""
