"""The type `CallEndpoint`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CallEndpoint(_Record):
    """A caller or a callee."""

    type: (
        Literal["number", "Number", "username", "Username", "sip", "Sip", "did", "Did", "websocket", "Websocket"]
        | Unrecognized
    )
    """What the endpoint is."""

    endpoint: str
    """The number, the name of a user, the SIP address or the URL."""
