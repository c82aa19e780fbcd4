"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.call_endpoint import CallEndpoint
from ..models.call_header import CallHeader
from ..models.connect_mxp_action import ConnectMxpAction


class ConnectMxpActionDict(_TypedDict):
    """The JSON of `ConnectMxpAction`."""

    name: Literal["connectMxp"]

    destination: NotRequired[CallEndpointDict | CallEndpoint]
    """The user."""

    callheaders: NotRequired[Sequence[CallHeaderDict | CallHeader]]
    """Headers for the app."""


from .call_endpoint import CallEndpointDict  # noqa: E402
from .call_header import CallHeaderDict  # noqa: E402

ConnectMxpActionInput: TypeAlias = ConnectMxpActionDict | ConnectMxpAction
"""The JSON of `ConnectMxpAction`, or the record."""
