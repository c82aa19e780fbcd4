"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.call_endpoint import CallEndpoint
from ..models.call_header import CallHeader
from ..models.connect_sip_action import ConnectSipAction


class ConnectSipActionDict(_TypedDict):
    """The JSON of `ConnectSipAction`."""

    name: Literal["connectSip"]

    destination: CallEndpointDict | CallEndpoint
    """The address."""

    maxDuration: NotRequired[int]
    """The longest that the call may take, in seconds."""

    cli: NotRequired[str]
    """The number that is shown."""

    transport: NotRequired[Literal["udp", "tcp", "tls", "UDP", "TCP", "TLS"] | Unrecognized]
    """The transport; UDP if not given."""

    suppressCallbacks: NotRequired[bool]
    """Whether `answered` and `disconnected` are not sent."""

    callHeaders: NotRequired[Sequence[CallHeaderDict | CallHeader]]
    """Headers for the server."""

    moh: NotRequired[Literal["ring", "music1", "music2", "music3"] | Unrecognized]
    """What is played on hold."""


from .call_endpoint import CallEndpointDict  # noqa: E402
from .call_header import CallHeaderDict  # noqa: E402

ConnectSipActionInput: TypeAlias = ConnectSipActionDict | ConnectSipAction
"""The JSON of `ConnectSipAction`, or the record."""
