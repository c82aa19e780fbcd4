"""The type `BinarySms`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class BinarySms(_Record):
    """A batch of a binary message."""

    id: str
    """The batch."""

    type: Literal["mt_binary"] | Unrecognized = "mt_binary"
    """mt_binary."""

    body: str | None = None
    """The content, in base64."""

    udh: str | None = None
    """The user data header, in hexadecimal."""

    to: list[str] | None = None
    """The recipients, without the plus, or groups."""

    from_: str | None = None
    """The sender."""

    canceled: bool | None = None
    """Whether it was canceled."""

    delivery_report: (
        Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
    ) = None
    """Which reports were asked for."""

    created_at: IsoDateTime | None = None
    """When it was made."""

    modified_at: IsoDateTime | None = None
    """When it was last changed."""

    send_at: IsoDateTime | None = None
    """When it is sent."""

    expire_at: IsoDateTime | None = None
    """When it is given up."""

    callback_url: str | None = None
    """Where its reports go."""

    client_reference: str | None = None
    """Your own reference."""

    feedback_enabled: bool | None = None
    """Whether feedback is expected."""

    flash_message: bool | None = None
    """Whether it shows without being kept."""

    truncate_concat: bool | None = None
    """Whether it is cut to the largest number of parts."""

    max_number_of_message_parts: int | None = None
    """The largest number of parts."""

    from_ton: int | None = None
    """The type of the sender's number."""

    from_npi: int | None = None
    """The numbering plan of the sender's number."""
