"""The type `InboundTextSms`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InboundTextSms(_Record):
    """A received text."""

    id: str
    """The message."""

    type: Literal["mo_text"] | Unrecognized = "mo_text"
    """mo_text."""

    body: str | None = None
    """The text."""

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
