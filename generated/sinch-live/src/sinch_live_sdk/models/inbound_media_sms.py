"""The type `InboundMediaSms`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InboundMediaSms(_Record):
    """A received media message (MMS)."""

    id: str
    """The message."""

    type: Literal["mo_media"] | Unrecognized = "mo_media"
    """mo_media."""

    body: InboundMediaBody | None = None
    """The content."""

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


from .inbound_media_body import InboundMediaBody  # noqa: E402
