"""The type `SmsRecipientReport`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsRecipientReport(_Record):
    """What became of a message to one recipient."""

    type: Literal["recipient_delivery_report_sms", "recipient_delivery_report_mms"] | Unrecognized | None = None
    """The kind of report."""

    batch_id: str
    """The batch."""

    recipient: str | None = None
    """The recipient."""

    code: (
        Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418]
        | int
        | None
    ) = None
    """The code of the status."""

    status: (
        Literal[
            "Queued",
            "Dispatched",
            "Aborted",
            "Cancelled",
            "Rejected",
            "Deleted",
            "Delivered",
            "Failed",
            "Expired",
            "Unknown",
        ]
        | Unrecognized
        | None
    ) = None
    """The status."""

    at: IsoDateTime | None = None
    """When the report was made."""

    operator: str | None = None
    """The recipient's operator."""

    operator_status_at: IsoDateTime | None = None
    """When the operator reported."""

    applied_originator: str | None = None
    """The sender that was used."""

    client_reference: str | None = None
    """Your own reference."""

    encoding: Literal["GSM", "UNICODE"] | Unrecognized | None = None
    """The encoding of the text."""

    number_of_message_parts: int | None = None
    """Into how many parts it was split."""
