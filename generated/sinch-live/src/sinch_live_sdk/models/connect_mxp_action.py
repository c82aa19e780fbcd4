"""The type `ConnectMxpAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConnectMxpAction(_Record):
    """Connects the call to an app."""

    name: Literal["connectMxp"] | Unrecognized = "connectMxp"

    destination: CallEndpoint | None = None
    """The user."""

    callheaders: list[CallHeader] | None = None
    """Headers for the app."""


from .call_endpoint import CallEndpoint  # noqa: E402
from .call_header import CallHeader  # noqa: E402
