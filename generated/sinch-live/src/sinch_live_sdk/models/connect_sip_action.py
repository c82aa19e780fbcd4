"""The type `ConnectSipAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConnectSipAction(_Record):
    """Connects the call to a SIP server."""

    name: Literal["connectSip"] | Unrecognized = "connectSip"

    destination: CallEndpoint
    """The address."""

    max_duration: int | None = None
    """The longest that the call may take, in seconds."""

    cli: str | None = None
    """The number that is shown."""

    transport: Literal["udp", "tcp", "tls", "UDP", "TCP", "TLS"] | Unrecognized | None = None
    """The transport; UDP if not given."""

    suppress_callbacks: bool | None = None
    """Whether `answered` and `disconnected` are not sent."""

    call_headers: list[CallHeader] | None = None
    """Headers for the server."""

    moh: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None
    """What is played on hold."""


from .call_endpoint import CallEndpoint  # noqa: E402
from .call_header import CallHeader  # noqa: E402
