"""The records and events of `sms`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Sms(_Record):
    """A record of `sms`."""

    id: str
    """The batch."""

    body: str | None = None
    """The text, or in base64 the content of a binary message; a media message has `media`."""

    to: list[str] | None = None
    """The recipients, without the plus."""

    from_: str | None = None
    """The sender."""

    media: JsonObject | None = None
    """The `url`, `message` and `subject` of a media message."""

    type: str | None = None
    """mt_text, mt_binary or mt_media."""

    canceled: bool | None = None
    """Whether it was canceled."""

    delivery_report: str | None = None
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

    udh: str | None = None
    """The header of a binary message, in hexadecimal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaSms(_Record):
    """What `sms.create_media` returns."""

    id: str
    """The batch."""

    to: list[str] | None = None
    """The recipients, without the plus."""

    from_: str | None = None
    """The sender."""

    url: str | None = None
    """The media."""

    message: str | None = None
    """The text."""

    subject: str | None = None
    """The subject."""

    canceled: bool | None = None
    """Whether it was canceled."""

    created_at: IsoDateTime | None = None
    """When it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsDryRun(_Record):
    """What `sms.dry_run` returns."""

    number_of_recipients: int
    """How many recipients."""

    number_of_messages: int
    """How many messages in all."""

    per_recipient: list[JsonObject] | None = None
    """The parts and the encoding for each recipient."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsBatchReport(_Record):
    """What `sms.delivery_report` returns."""

    type: str | None = None
    """delivery_report_sms or delivery_report_mms."""

    batch_id: str
    """The batch."""

    statuses: list[JsonObject] | None = None
    """For each status its `code`, `count`, `status` and perhaps `recipients`."""

    total_message_count: int | None = None
    """How many messages."""

    client_reference: str | None = None
    """Your own reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsRecipientReport(_Record):
    """What `sms.recipient_report` returns."""

    type: str | None = None
    """recipient_delivery_report_sms or recipient_delivery_report_mms."""

    batch_id: str
    """The batch."""

    recipient: str | None = None
    """The recipient."""

    code: int | None = None
    """0 is delivered."""

    status: str | None = None
    """Queued, Dispatched, Aborted, Cancelled, Rejected, Deleted, Delivered, Failed, Expired or Unknown."""

    at: IsoDateTime | None = None
    """When the report was made."""

    operator: str | None = None
    """The operator."""

    operator_status_at: IsoDateTime | None = None
    """When the operator reported."""

    applied_originator: str | None = None
    """The sender that was used."""

    client_reference: str | None = None
    """Your own reference."""

    encoding: str | None = None
    """The encoding."""

    number_of_message_parts: int | None = None
    """Into how many parts it was split."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundSms(_Record):
    """What `sms.list_inbound` returns."""

    id: str
    """The message."""

    type: str | None = None
    """mo_text, mo_binary or mo_media."""

    from_: str | None = None
    """The sender."""

    to: str | None = None
    """Your number."""

    body: str | None = None
    """The text."""

    received_at: IsoDateTime | None = None
    """When it came in."""

    sent_at: IsoDateTime | None = None
    """When it was sent."""

    operator_id: str | None = None
    """The sender's operator."""

    client_reference: str | None = None
    """The reference of the message that it answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsDelivered(_Record):
    """Sent when a message was delivered to a recipient, if the batch asked for reports by recipient."""

    message_id: str | None = None
    """The batch."""

    status: str | None = None
    """Delivered."""

    code: int | None = None
    """0 is delivered."""

    recipient: str | None = None
    """The recipient."""

    at: IsoDateTime | None = None
    """When the report was made."""

    operator_status_at: IsoDateTime | None = None
    """When the operator reported."""

    operator: str | None = None
    """The operator."""

    encoding: str | None = None
    """The encoding."""

    number_of_message_parts: int | None = None
    """Into how many parts it was split."""

    client_reference: str | None = None
    """Your own reference."""

    type: str | None = None
    """The kind of report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsRecipientReported(_Record):
    """Sent when a message was not, or not yet, delivered to a recipient."""

    batch_id: str | None = None
    """The batch."""

    status: str | None = None
    """Queued, Dispatched, Aborted, Cancelled, Rejected, Deleted, Failed, Expired or Unknown."""

    code: int | None = None
    """0 is delivered."""

    recipient: str | None = None
    """The recipient."""

    at: IsoDateTime | None = None
    """When the report was made."""

    operator_status_at: IsoDateTime | None = None
    """When the operator reported."""

    operator: str | None = None
    """The operator."""

    encoding: str | None = None
    """The encoding."""

    number_of_message_parts: int | None = None
    """Into how many parts it was split."""

    client_reference: str | None = None
    """Your own reference."""

    type: str | None = None
    """The kind of report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsRecipientReportedMms(_Record):
    """Sent when a media message was not, or not yet, delivered to a recipient."""

    batch_id: str | None = None
    """The batch."""

    status: str | None = None
    """The status."""

    code: int | None = None
    """0 is delivered."""

    recipient: str | None = None
    """The recipient."""

    at: IsoDateTime | None = None
    """When the report was made."""

    operator_status_at: IsoDateTime | None = None
    """When the operator reported."""

    operator: str | None = None
    """The operator."""

    encoding: str | None = None
    """The encoding."""

    number_of_message_parts: int | None = None
    """Into how many parts it was split."""

    client_reference: str | None = None
    """Your own reference."""

    type: str | None = None
    """The kind of report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsBatchReported(_Record):
    """Sent when it is known what became of a batch."""

    batch_id: str | None = None
    """The batch."""

    statuses: list[JsonObject] | None = None
    """For each status its `code`, `count`, `status` and perhaps `recipients`."""

    total_message_count: int | None = None
    """How many messages."""

    client_reference: str | None = None
    """Your own reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsBatchReportedMms(_Record):
    """Sent when it is known what became of a batch of media messages."""

    batch_id: str | None = None
    """The batch."""

    statuses: list[JsonObject] | None = None
    """For each status its `code`, `count`, `status` and perhaps `recipients`."""

    total_message_count: int | None = None
    """How many messages."""

    client_reference: str | None = None
    """Your own reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsReceived(_Record):
    """Sent when a text has come in."""

    body: str | None = None
    """The text."""

    id: str | None = None
    """The message."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsReceivedBinary(_Record):
    """Sent when a binary message has come in."""

    body: bytes | None = None
    """The content."""

    udh: str | None = None
    """The user data header, in hexadecimal."""

    id: str | None = None
    """The message."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsReceivedMedia(_Record):
    """Sent when a media message has come in."""

    message: str | None = None
    """The text."""

    media: list[JsonObject] | None = None
    """The media: `url`, `content_type`, `status`."""

    subject: str | None = None
    """The subject."""

    id: str | None = None
    """The message."""

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
