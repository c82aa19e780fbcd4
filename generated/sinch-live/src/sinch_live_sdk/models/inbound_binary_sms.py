"""The type `InboundBinarySms`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InboundBinarySms(_Record):
    """A received binary message."""

    id: str
    """The message."""

    type: Literal["mo_binary"] | Unrecognized = "mo_binary"
    """mo_binary."""

    body: bytes | None = None
    """The content."""

    udh: str | None = None
    """The user data header, in hexadecimal."""

    from_: str | None = None
    """The sender."""

    to: str | None = None
    """Your number."""

    received_at: IsoDateTime | None = None
    """When it came in."""

    sent_at: IsoDateTime | None = None
    """When it was sent."""

    operator_id: str | None = None
    """The sender's operator."""

    client_reference: str | None = None
    """The reference of the message that it answers."""
