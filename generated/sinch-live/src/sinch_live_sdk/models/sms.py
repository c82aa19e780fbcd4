"""The records and events of `sms`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TextSms(_Record):
    """A record of `sms`."""

    id: str
    """The batch."""

    body: str | None = None
    """The text."""

    to: list[str] | None = None
    """The recipients, without the plus, or groups."""

    from_: str | None = None
    """The sender."""

    type: Literal["mt_text"] | Unrecognized = "mt_text"
    """mt_text."""

    parameters: dict[str, dict[str, str]] | None = None
    """Values of the parameters."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsDelivered(_Record):
    """Sent when a message was delivered to a recipient, if the batch asked for reports by recipient."""

    message_id: str | None = None
    """The batch."""

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
    """Delivered."""

    code: (
        Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418]
        | int
        | None
    ) = None
    """0 is delivered."""

    recipient: str | None = None
    """The recipient."""

    at: IsoDateTime | None = None
    """When the report was made."""

    operator_status_at: IsoDateTime | None = None
    """When the operator reported."""

    operator: str | None = None
    """The recipient's operator."""

    applied_originator: str | None = None
    """The sender that was used."""

    encoding: Literal["GSM", "UNICODE"] | Unrecognized | None = None
    """The encoding of the text."""

    number_of_message_parts: int | None = None
    """Into how many parts it was split."""

    client_reference: str | None = None
    """Your own reference."""

    type: Literal["recipient_delivery_report_sms", "recipient_delivery_report_mms"] | Unrecognized | None = None
    """The kind of report."""
