"""The type `ConnectStreamAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConnectStreamAction(_Record):
    """Connects the call to a WebSocket server."""

    name: Literal["connectStream"] | Unrecognized = "connectStream"

    destination: CallEndpoint
    """The server."""

    max_duration: int | None = None
    """The longest that the call may take, in seconds."""

    call_headers: list[CallHeader] | None = None
    """Headers for the server."""


from .call_endpoint import CallEndpoint  # noqa: E402
from .call_header import CallHeader  # noqa: E402
