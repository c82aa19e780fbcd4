"""The records and events of `sms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..sms import (
    InboundSms,
    MediaSms,
    Sms,
    SmsBatchReport,
    SmsBatchReported,
    SmsBatchReportedMms,
    SmsDelivered,
    SmsDryRun,
    SmsReceived,
    SmsReceivedBinary,
    SmsReceivedMedia,
    SmsRecipientReport,
    SmsRecipientReported,
    SmsRecipientReportedMms,
)

_new_sms = _Maker(Sms)


def decode_sms(data: JsonValue, reading: _decode.Reading) -> Sms:
    """Decode a `Sms` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Sms.id", ("id",))
    body = _decode.variant(top.get("body"), _decode.text)
    to = reading.optional(top.get("to"), _decode.array(_decode.text), "Sms.to", ("to",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Sms.from_", ("from",))
    media = _decode.variant(top.get("body"), _decode.mapping)
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "Sms.type", ("type",))
    if type(canceled := top.get("canceled")) is not bool and canceled is not None:
        canceled = reading.optional(canceled, _decode.boolean, "Sms.canceled", ("canceled",))
    if type(delivery_report := top.get("delivery_report")) is not str and delivery_report is not None:
        delivery_report = reading.optional(delivery_report, _decode.text, "Sms.delivery_report", ("delivery_report",))
    created_at = reading.optional(top.get("created_at"), _decode.date_time, "Sms.created_at", ("created_at",))
    modified_at = reading.optional(top.get("modified_at"), _decode.date_time, "Sms.modified_at", ("modified_at",))
    send_at = reading.optional(top.get("send_at"), _decode.date_time, "Sms.send_at", ("send_at",))
    expire_at = reading.optional(top.get("expire_at"), _decode.date_time, "Sms.expire_at", ("expire_at",))
    if type(callback_url := top.get("callback_url")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "Sms.callback_url", ("callback_url",))
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "Sms.client_reference", ("client_reference",)
        )
    if type(feedback_enabled := top.get("feedback_enabled")) is not bool and feedback_enabled is not None:
        feedback_enabled = reading.optional(
            feedback_enabled, _decode.boolean, "Sms.feedback_enabled", ("feedback_enabled",)
        )
    if type(flash_message := top.get("flash_message")) is not bool and flash_message is not None:
        flash_message = reading.optional(flash_message, _decode.boolean, "Sms.flash_message", ("flash_message",))
    if type(udh := top.get("udh")) is not str and udh is not None:
        udh = reading.optional(udh, _decode.text, "Sms.udh", ("udh",))
    record = _new_sms.blank()
    _new_sms.fill(
        record,
        id=id,
        body=body,
        to=to,
        from_=from_,
        media=media,
        type=type_,
        canceled=canceled,
        delivery_report=delivery_report,
        created_at=created_at,
        modified_at=modified_at,
        send_at=send_at,
        expire_at=expire_at,
        callback_url=callback_url,
        client_reference=client_reference,
        feedback_enabled=feedback_enabled,
        flash_message=flash_message,
        udh=udh,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_media_sms = _Maker(MediaSms)


def decode_media_sms(data: JsonValue, reading: _decode.Reading) -> MediaSms:
    """Decode a `MediaSms` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "MediaSms.id", ("id",))
    to = reading.optional(top.get("to"), _decode.array(_decode.text), "MediaSms.to", ("to",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "MediaSms.from_", ("from",))
    in_body = found if type(found := top.get("body")) is dict else _decode.members(found)
    if type(url := in_body.get("url")) is not str and url is not None:
        url = reading.optional(url, _decode.text, "MediaSms.url", ("body", "url"))
    if type(message := in_body.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "MediaSms.message", ("body", "message"))
    if type(subject := in_body.get("subject")) is not str and subject is not None:
        subject = reading.optional(subject, _decode.text, "MediaSms.subject", ("body", "subject"))
    if type(canceled := top.get("canceled")) is not bool and canceled is not None:
        canceled = reading.optional(canceled, _decode.boolean, "MediaSms.canceled", ("canceled",))
    created_at = reading.optional(top.get("created_at"), _decode.date_time, "MediaSms.created_at", ("created_at",))
    record = _new_media_sms.blank()
    _new_media_sms.fill(
        record,
        id=id,
        to=to,
        from_=from_,
        url=url,
        message=message,
        subject=subject,
        canceled=canceled,
        created_at=created_at,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_sms_dry_run = _Maker(SmsDryRun)


def decode_sms_dry_run(data: JsonValue, reading: _decode.Reading) -> SmsDryRun:
    """Decode a `SmsDryRun` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(number_of_recipients := top.get("number_of_recipients")) is not int:
        number_of_recipients = reading.required(
            number_of_recipients, _decode.integer, "SmsDryRun.number_of_recipients", ("number_of_recipients",)
        )
    if type(number_of_messages := top.get("number_of_messages")) is not int:
        number_of_messages = reading.required(
            number_of_messages, _decode.integer, "SmsDryRun.number_of_messages", ("number_of_messages",)
        )
    per_recipient = reading.optional(
        top.get("per_recipient"), _decode.array(_decode.mapping), "SmsDryRun.per_recipient", ("per_recipient",)
    )
    record = _new_sms_dry_run.blank()
    _new_sms_dry_run.fill(
        record,
        number_of_recipients=number_of_recipients,
        number_of_messages=number_of_messages,
        per_recipient=per_recipient,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_sms_batch_report = _Maker(SmsBatchReport)


def decode_sms_batch_report(data: JsonValue, reading: _decode.Reading) -> SmsBatchReport:
    """Decode a `SmsBatchReport` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "SmsBatchReport.type", ("type",))
    if type(batch_id := top.get("batch_id")) is not str:
        batch_id = reading.required(batch_id, _decode.text, "SmsBatchReport.batch_id", ("batch_id",))
    statuses = reading.optional(
        top.get("statuses"), _decode.array(_decode.mapping), "SmsBatchReport.statuses", ("statuses",)
    )
    if type(total_message_count := top.get("total_message_count")) is not int and total_message_count is not None:
        total_message_count = reading.optional(
            total_message_count, _decode.integer, "SmsBatchReport.total_message_count", ("total_message_count",)
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsBatchReport.client_reference", ("client_reference",)
        )
    record = _new_sms_batch_report.blank()
    _new_sms_batch_report.fill(
        record,
        type=type_,
        batch_id=batch_id,
        statuses=statuses,
        total_message_count=total_message_count,
        client_reference=client_reference,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_sms_recipient_report = _Maker(SmsRecipientReport)


def decode_sms_recipient_report(data: JsonValue, reading: _decode.Reading) -> SmsRecipientReport:
    """Decode a `SmsRecipientReport` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "SmsRecipientReport.type", ("type",))
    if type(batch_id := top.get("batch_id")) is not str:
        batch_id = reading.required(batch_id, _decode.text, "SmsRecipientReport.batch_id", ("batch_id",))
    if type(recipient := top.get("recipient")) is not str and recipient is not None:
        recipient = reading.optional(recipient, _decode.text, "SmsRecipientReport.recipient", ("recipient",))
    if type(code := top.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "SmsRecipientReport.code", ("code",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "SmsRecipientReport.status", ("status",))
    at = reading.optional(top.get("at"), _decode.date_time, "SmsRecipientReport.at", ("at",))
    if type(operator := top.get("operator")) is not str and operator is not None:
        operator = reading.optional(operator, _decode.text, "SmsRecipientReport.operator", ("operator",))
    operator_status_at = reading.optional(
        top.get("operator_status_at"),
        _decode.date_time,
        "SmsRecipientReport.operator_status_at",
        ("operator_status_at",),
    )
    if type(applied_originator := top.get("applied_originator")) is not str and applied_originator is not None:
        applied_originator = reading.optional(
            applied_originator, _decode.text, "SmsRecipientReport.applied_originator", ("applied_originator",)
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsRecipientReport.client_reference", ("client_reference",)
        )
    if type(encoding := top.get("encoding")) is not str and encoding is not None:
        encoding = reading.optional(encoding, _decode.text, "SmsRecipientReport.encoding", ("encoding",))
    if (
        type(number_of_message_parts := top.get("number_of_message_parts")) is not int
        and number_of_message_parts is not None
    ):
        number_of_message_parts = reading.optional(
            number_of_message_parts,
            _decode.integer,
            "SmsRecipientReport.number_of_message_parts",
            ("number_of_message_parts",),
        )
    record = _new_sms_recipient_report.blank()
    _new_sms_recipient_report.fill(
        record,
        type=type_,
        batch_id=batch_id,
        recipient=recipient,
        code=code,
        status=status,
        at=at,
        operator=operator,
        operator_status_at=operator_status_at,
        applied_originator=applied_originator,
        client_reference=client_reference,
        encoding=encoding,
        number_of_message_parts=number_of_message_parts,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_inbound_sms = _Maker(InboundSms)


def decode_inbound_sms(data: JsonValue, reading: _decode.Reading) -> InboundSms:
    """Decode an `InboundSms` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "InboundSms.id", ("id",))
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "InboundSms.type", ("type",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "InboundSms.from_", ("from",))
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "InboundSms.to", ("to",))
    if type(body := top.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "InboundSms.body", ("body",))
    received_at = reading.optional(
        top.get("received_at"), _decode.date_time, "InboundSms.received_at", ("received_at",)
    )
    sent_at = reading.optional(top.get("sent_at"), _decode.date_time, "InboundSms.sent_at", ("sent_at",))
    if type(operator_id := top.get("operator_id")) is not str and operator_id is not None:
        operator_id = reading.optional(operator_id, _decode.text, "InboundSms.operator_id", ("operator_id",))
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "InboundSms.client_reference", ("client_reference",)
        )
    record = _new_inbound_sms.blank()
    _new_inbound_sms.fill(
        record,
        id=id,
        type=type_,
        from_=from_,
        to=to,
        body=body,
        received_at=received_at,
        sent_at=sent_at,
        operator_id=operator_id,
        client_reference=client_reference,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_sms_delivered = _Maker(SmsDelivered)


def decode_sms_delivered(data: JsonValue, reading: _decode.Reading) -> SmsDelivered:
    """Decode a `SmsDelivered` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(message_id := top.get("batch_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "SmsDelivered.message_id", ("batch_id",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "SmsDelivered.status", ("status",))
    if type(code := top.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "SmsDelivered.code", ("code",))
    if type(recipient := top.get("recipient")) is not str and recipient is not None:
        recipient = reading.optional(recipient, _decode.text, "SmsDelivered.recipient", ("recipient",))
    at = reading.optional(top.get("at"), _decode.date_time, "SmsDelivered.at", ("at",))
    operator_status_at = reading.optional(
        top.get("operator_status_at"), _decode.date_time, "SmsDelivered.operator_status_at", ("operator_status_at",)
    )
    if type(operator := top.get("operator")) is not str and operator is not None:
        operator = reading.optional(operator, _decode.text, "SmsDelivered.operator", ("operator",))
    if type(encoding := top.get("encoding")) is not str and encoding is not None:
        encoding = reading.optional(encoding, _decode.text, "SmsDelivered.encoding", ("encoding",))
    if (
        type(number_of_message_parts := top.get("number_of_message_parts")) is not int
        and number_of_message_parts is not None
    ):
        number_of_message_parts = reading.optional(
            number_of_message_parts,
            _decode.integer,
            "SmsDelivered.number_of_message_parts",
            ("number_of_message_parts",),
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsDelivered.client_reference", ("client_reference",)
        )
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "SmsDelivered.type", ("type",))
    record = _new_sms_delivered.blank()
    _new_sms_delivered.fill(
        record,
        message_id=message_id,
        status=status,
        code=code,
        recipient=recipient,
        at=at,
        operator_status_at=operator_status_at,
        operator=operator,
        encoding=encoding,
        number_of_message_parts=number_of_message_parts,
        client_reference=client_reference,
        type=type_,
        raw=raw,
    )
    return record


_new_sms_recipient_reported = _Maker(SmsRecipientReported)


def decode_sms_recipient_reported(data: JsonValue, reading: _decode.Reading) -> SmsRecipientReported:
    """Decode a `SmsRecipientReported` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(batch_id := top.get("batch_id")) is not str and batch_id is not None:
        batch_id = reading.optional(batch_id, _decode.text, "SmsRecipientReported.batch_id", ("batch_id",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "SmsRecipientReported.status", ("status",))
    if type(code := top.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "SmsRecipientReported.code", ("code",))
    if type(recipient := top.get("recipient")) is not str and recipient is not None:
        recipient = reading.optional(recipient, _decode.text, "SmsRecipientReported.recipient", ("recipient",))
    at = reading.optional(top.get("at"), _decode.date_time, "SmsRecipientReported.at", ("at",))
    operator_status_at = reading.optional(
        top.get("operator_status_at"),
        _decode.date_time,
        "SmsRecipientReported.operator_status_at",
        ("operator_status_at",),
    )
    if type(operator := top.get("operator")) is not str and operator is not None:
        operator = reading.optional(operator, _decode.text, "SmsRecipientReported.operator", ("operator",))
    if type(encoding := top.get("encoding")) is not str and encoding is not None:
        encoding = reading.optional(encoding, _decode.text, "SmsRecipientReported.encoding", ("encoding",))
    if (
        type(number_of_message_parts := top.get("number_of_message_parts")) is not int
        and number_of_message_parts is not None
    ):
        number_of_message_parts = reading.optional(
            number_of_message_parts,
            _decode.integer,
            "SmsRecipientReported.number_of_message_parts",
            ("number_of_message_parts",),
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsRecipientReported.client_reference", ("client_reference",)
        )
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "SmsRecipientReported.type", ("type",))
    record = _new_sms_recipient_reported.blank()
    _new_sms_recipient_reported.fill(
        record,
        batch_id=batch_id,
        status=status,
        code=code,
        recipient=recipient,
        at=at,
        operator_status_at=operator_status_at,
        operator=operator,
        encoding=encoding,
        number_of_message_parts=number_of_message_parts,
        client_reference=client_reference,
        type=type_,
        raw=raw,
    )
    return record


_new_sms_recipient_reported_mms = _Maker(SmsRecipientReportedMms)


def decode_sms_recipient_reported_mms(data: JsonValue, reading: _decode.Reading) -> SmsRecipientReportedMms:
    """Decode a `SmsRecipientReportedMms` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(batch_id := top.get("batch_id")) is not str and batch_id is not None:
        batch_id = reading.optional(batch_id, _decode.text, "SmsRecipientReportedMms.batch_id", ("batch_id",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "SmsRecipientReportedMms.status", ("status",))
    if type(code := top.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "SmsRecipientReportedMms.code", ("code",))
    if type(recipient := top.get("recipient")) is not str and recipient is not None:
        recipient = reading.optional(recipient, _decode.text, "SmsRecipientReportedMms.recipient", ("recipient",))
    at = reading.optional(top.get("at"), _decode.date_time, "SmsRecipientReportedMms.at", ("at",))
    operator_status_at = reading.optional(
        top.get("operator_status_at"),
        _decode.date_time,
        "SmsRecipientReportedMms.operator_status_at",
        ("operator_status_at",),
    )
    if type(operator := top.get("operator")) is not str and operator is not None:
        operator = reading.optional(operator, _decode.text, "SmsRecipientReportedMms.operator", ("operator",))
    if type(encoding := top.get("encoding")) is not str and encoding is not None:
        encoding = reading.optional(encoding, _decode.text, "SmsRecipientReportedMms.encoding", ("encoding",))
    if (
        type(number_of_message_parts := top.get("number_of_message_parts")) is not int
        and number_of_message_parts is not None
    ):
        number_of_message_parts = reading.optional(
            number_of_message_parts,
            _decode.integer,
            "SmsRecipientReportedMms.number_of_message_parts",
            ("number_of_message_parts",),
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsRecipientReportedMms.client_reference", ("client_reference",)
        )
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "SmsRecipientReportedMms.type", ("type",))
    record = _new_sms_recipient_reported_mms.blank()
    _new_sms_recipient_reported_mms.fill(
        record,
        batch_id=batch_id,
        status=status,
        code=code,
        recipient=recipient,
        at=at,
        operator_status_at=operator_status_at,
        operator=operator,
        encoding=encoding,
        number_of_message_parts=number_of_message_parts,
        client_reference=client_reference,
        type=type_,
        raw=raw,
    )
    return record


_new_sms_batch_reported = _Maker(SmsBatchReported)


def decode_sms_batch_reported(data: JsonValue, reading: _decode.Reading) -> SmsBatchReported:
    """Decode a `SmsBatchReported` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(batch_id := top.get("batch_id")) is not str and batch_id is not None:
        batch_id = reading.optional(batch_id, _decode.text, "SmsBatchReported.batch_id", ("batch_id",))
    statuses = reading.optional(
        top.get("statuses"), _decode.array(_decode.mapping), "SmsBatchReported.statuses", ("statuses",)
    )
    if type(total_message_count := top.get("total_message_count")) is not int and total_message_count is not None:
        total_message_count = reading.optional(
            total_message_count, _decode.integer, "SmsBatchReported.total_message_count", ("total_message_count",)
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsBatchReported.client_reference", ("client_reference",)
        )
    record = _new_sms_batch_reported.blank()
    _new_sms_batch_reported.fill(
        record,
        batch_id=batch_id,
        statuses=statuses,
        total_message_count=total_message_count,
        client_reference=client_reference,
        raw=raw,
    )
    return record


_new_sms_batch_reported_mms = _Maker(SmsBatchReportedMms)


def decode_sms_batch_reported_mms(data: JsonValue, reading: _decode.Reading) -> SmsBatchReportedMms:
    """Decode a `SmsBatchReportedMms` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(batch_id := top.get("batch_id")) is not str and batch_id is not None:
        batch_id = reading.optional(batch_id, _decode.text, "SmsBatchReportedMms.batch_id", ("batch_id",))
    statuses = reading.optional(
        top.get("statuses"), _decode.array(_decode.mapping), "SmsBatchReportedMms.statuses", ("statuses",)
    )
    if type(total_message_count := top.get("total_message_count")) is not int and total_message_count is not None:
        total_message_count = reading.optional(
            total_message_count, _decode.integer, "SmsBatchReportedMms.total_message_count", ("total_message_count",)
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsBatchReportedMms.client_reference", ("client_reference",)
        )
    record = _new_sms_batch_reported_mms.blank()
    _new_sms_batch_reported_mms.fill(
        record,
        batch_id=batch_id,
        statuses=statuses,
        total_message_count=total_message_count,
        client_reference=client_reference,
        raw=raw,
    )
    return record


_new_sms_received = _Maker(SmsReceived)


def decode_sms_received(data: JsonValue, reading: _decode.Reading) -> SmsReceived:
    """Decode a `SmsReceived` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(body := top.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "SmsReceived.body", ("body",))
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "SmsReceived.id", ("id",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "SmsReceived.from_", ("from",))
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "SmsReceived.to", ("to",))
    received_at = reading.optional(
        top.get("received_at"), _decode.date_time, "SmsReceived.received_at", ("received_at",)
    )
    sent_at = reading.optional(top.get("sent_at"), _decode.date_time, "SmsReceived.sent_at", ("sent_at",))
    if type(operator_id := top.get("operator_id")) is not str and operator_id is not None:
        operator_id = reading.optional(operator_id, _decode.text, "SmsReceived.operator_id", ("operator_id",))
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsReceived.client_reference", ("client_reference",)
        )
    record = _new_sms_received.blank()
    _new_sms_received.fill(
        record,
        body=body,
        id=id,
        from_=from_,
        to=to,
        received_at=received_at,
        sent_at=sent_at,
        operator_id=operator_id,
        client_reference=client_reference,
        raw=raw,
    )
    return record


_new_sms_received_binary = _Maker(SmsReceivedBinary)


def decode_sms_received_binary(data: JsonValue, reading: _decode.Reading) -> SmsReceivedBinary:
    """Decode a `SmsReceivedBinary` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    body = reading.optional(top.get("body"), _decode.blob, "SmsReceivedBinary.body", ("body",))
    if type(udh := top.get("udh")) is not str and udh is not None:
        udh = reading.optional(udh, _decode.text, "SmsReceivedBinary.udh", ("udh",))
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "SmsReceivedBinary.id", ("id",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "SmsReceivedBinary.from_", ("from",))
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "SmsReceivedBinary.to", ("to",))
    received_at = reading.optional(
        top.get("received_at"), _decode.date_time, "SmsReceivedBinary.received_at", ("received_at",)
    )
    sent_at = reading.optional(top.get("sent_at"), _decode.date_time, "SmsReceivedBinary.sent_at", ("sent_at",))
    if type(operator_id := top.get("operator_id")) is not str and operator_id is not None:
        operator_id = reading.optional(operator_id, _decode.text, "SmsReceivedBinary.operator_id", ("operator_id",))
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsReceivedBinary.client_reference", ("client_reference",)
        )
    record = _new_sms_received_binary.blank()
    _new_sms_received_binary.fill(
        record,
        body=body,
        udh=udh,
        id=id,
        from_=from_,
        to=to,
        received_at=received_at,
        sent_at=sent_at,
        operator_id=operator_id,
        client_reference=client_reference,
        raw=raw,
    )
    return record


_new_sms_received_media = _Maker(SmsReceivedMedia)


def decode_sms_received_media(data: JsonValue, reading: _decode.Reading) -> SmsReceivedMedia:
    """Decode a `SmsReceivedMedia` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_body = found if type(found := top.get("body")) is dict else _decode.members(found)
    if type(message := in_body.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "SmsReceivedMedia.message", ("body", "message"))
    media = reading.optional(
        in_body.get("media"), _decode.array(_decode.mapping), "SmsReceivedMedia.media", ("body", "media")
    )
    if type(subject := in_body.get("subject")) is not str and subject is not None:
        subject = reading.optional(subject, _decode.text, "SmsReceivedMedia.subject", ("body", "subject"))
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "SmsReceivedMedia.id", ("id",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "SmsReceivedMedia.from_", ("from",))
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "SmsReceivedMedia.to", ("to",))
    received_at = reading.optional(
        top.get("received_at"), _decode.date_time, "SmsReceivedMedia.received_at", ("received_at",)
    )
    sent_at = reading.optional(top.get("sent_at"), _decode.date_time, "SmsReceivedMedia.sent_at", ("sent_at",))
    if type(operator_id := top.get("operator_id")) is not str and operator_id is not None:
        operator_id = reading.optional(operator_id, _decode.text, "SmsReceivedMedia.operator_id", ("operator_id",))
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(
            client_reference, _decode.text, "SmsReceivedMedia.client_reference", ("client_reference",)
        )
    record = _new_sms_received_media.blank()
    _new_sms_received_media.fill(
        record,
        message=message,
        media=media,
        subject=subject,
        id=id,
        from_=from_,
        to=to,
        received_at=received_at,
        sent_at=sent_at,
        operator_id=operator_id,
        client_reference=client_reference,
        raw=raw,
    )
    return record


def encode_sms(value: object) -> JsonInput:
    """Write a `Sms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Sms,
        decode_sms,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("body", ("body",), _wire.text),
            _encode.Member("to", ("to",), _wire.list_of(_wire.text)),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("media", ("body",), _wire.mapping),
            _encode.Member("type", ("type",), _wire.text),
            _encode.Member("canceled", ("canceled",), _wire.truth),
            _encode.Member("delivery_report", ("delivery_report",), _wire.text),
            _encode.Member("created_at", ("created_at",), _wire.date_time),
            _encode.Member("modified_at", ("modified_at",), _wire.date_time),
            _encode.Member("send_at", ("send_at",), _wire.date_time),
            _encode.Member("expire_at", ("expire_at",), _wire.date_time),
            _encode.Member("callback_url", ("callback_url",), _wire.text),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
            _encode.Member("feedback_enabled", ("feedback_enabled",), _wire.truth),
            _encode.Member("flash_message", ("flash_message",), _wire.truth),
            _encode.Member("udh", ("udh",), _wire.text),
        ),
    )


def encode_media_sms(value: object) -> JsonInput:
    """Write a `MediaSms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MediaSms,
        decode_media_sms,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("to", ("to",), _wire.list_of(_wire.text)),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("canceled", ("canceled",), _wire.truth),
            _encode.Member("created_at", ("created_at",), _wire.date_time),
            _encode.Member("url", ("body", "url"), _wire.text),
            _encode.Member("message", ("body", "message"), _wire.text),
            _encode.Member("subject", ("body", "subject"), _wire.text),
        ),
    )


def encode_sms_dry_run(value: object) -> JsonInput:
    """Write a `SmsDryRun`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsDryRun,
        decode_sms_dry_run,
        (
            _encode.Member("number_of_recipients", ("number_of_recipients",), _wire.whole, needed=True),
            _encode.Member("number_of_messages", ("number_of_messages",), _wire.whole, needed=True),
            _encode.Member("per_recipient", ("per_recipient",), _wire.list_of(_wire.mapping)),
        ),
    )


def encode_sms_batch_report(value: object) -> JsonInput:
    """Write a `SmsBatchReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsBatchReport,
        decode_sms_batch_report,
        (
            _encode.Member("type", ("type",), _wire.text),
            _encode.Member("batch_id", ("batch_id",), _wire.text, needed=True),
            _encode.Member("statuses", ("statuses",), _wire.list_of(_wire.mapping)),
            _encode.Member("total_message_count", ("total_message_count",), _wire.whole),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
        ),
    )


def encode_sms_recipient_report(value: object) -> JsonInput:
    """Write a `SmsRecipientReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsRecipientReport,
        decode_sms_recipient_report,
        (
            _encode.Member("type", ("type",), _wire.text),
            _encode.Member("batch_id", ("batch_id",), _wire.text, needed=True),
            _encode.Member("recipient", ("recipient",), _wire.text),
            _encode.Member("code", ("code",), _wire.whole),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("at", ("at",), _wire.date_time),
            _encode.Member("operator", ("operator",), _wire.text),
            _encode.Member("operator_status_at", ("operator_status_at",), _wire.date_time),
            _encode.Member("applied_originator", ("applied_originator",), _wire.text),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
            _encode.Member("encoding", ("encoding",), _wire.text),
            _encode.Member("number_of_message_parts", ("number_of_message_parts",), _wire.whole),
        ),
    )


def encode_inbound_sms(value: object) -> JsonInput:
    """Write an `InboundSms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        InboundSms,
        decode_inbound_sms,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("type", ("type",), _wire.text),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("to", ("to",), _wire.text),
            _encode.Member("body", ("body",), _wire.text),
            _encode.Member("received_at", ("received_at",), _wire.date_time),
            _encode.Member("sent_at", ("sent_at",), _wire.date_time),
            _encode.Member("operator_id", ("operator_id",), _wire.text),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
        ),
    )


def encode_sms_delivered(value: object) -> JsonInput:
    """Write a `SmsDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsDelivered,
        decode_sms_delivered,
        (
            _encode.Member("message_id", ("batch_id",), _wire.text),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("code", ("code",), _wire.whole),
            _encode.Member("recipient", ("recipient",), _wire.text),
            _encode.Member("at", ("at",), _wire.date_time),
            _encode.Member("operator_status_at", ("operator_status_at",), _wire.date_time),
            _encode.Member("operator", ("operator",), _wire.text),
            _encode.Member("encoding", ("encoding",), _wire.text),
            _encode.Member("number_of_message_parts", ("number_of_message_parts",), _wire.whole),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
            _encode.Member("type", ("type",), _wire.text),
        ),
    )


def encode_sms_recipient_reported(value: object) -> JsonInput:
    """Write a `SmsRecipientReported`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsRecipientReported,
        decode_sms_recipient_reported,
        (
            _encode.Member("batch_id", ("batch_id",), _wire.text),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("code", ("code",), _wire.whole),
            _encode.Member("recipient", ("recipient",), _wire.text),
            _encode.Member("at", ("at",), _wire.date_time),
            _encode.Member("operator_status_at", ("operator_status_at",), _wire.date_time),
            _encode.Member("operator", ("operator",), _wire.text),
            _encode.Member("encoding", ("encoding",), _wire.text),
            _encode.Member("number_of_message_parts", ("number_of_message_parts",), _wire.whole),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
            _encode.Member("type", ("type",), _wire.text),
        ),
    )


def encode_sms_recipient_reported_mms(value: object) -> JsonInput:
    """Write a `SmsRecipientReportedMms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsRecipientReportedMms,
        decode_sms_recipient_reported_mms,
        (
            _encode.Member("batch_id", ("batch_id",), _wire.text),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("code", ("code",), _wire.whole),
            _encode.Member("recipient", ("recipient",), _wire.text),
            _encode.Member("at", ("at",), _wire.date_time),
            _encode.Member("operator_status_at", ("operator_status_at",), _wire.date_time),
            _encode.Member("operator", ("operator",), _wire.text),
            _encode.Member("encoding", ("encoding",), _wire.text),
            _encode.Member("number_of_message_parts", ("number_of_message_parts",), _wire.whole),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
            _encode.Member("type", ("type",), _wire.text),
        ),
    )


def encode_sms_batch_reported(value: object) -> JsonInput:
    """Write a `SmsBatchReported`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsBatchReported,
        decode_sms_batch_reported,
        (
            _encode.Member("batch_id", ("batch_id",), _wire.text),
            _encode.Member("statuses", ("statuses",), _wire.list_of(_wire.mapping)),
            _encode.Member("total_message_count", ("total_message_count",), _wire.whole),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
        ),
    )


def encode_sms_batch_reported_mms(value: object) -> JsonInput:
    """Write a `SmsBatchReportedMms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsBatchReportedMms,
        decode_sms_batch_reported_mms,
        (
            _encode.Member("batch_id", ("batch_id",), _wire.text),
            _encode.Member("statuses", ("statuses",), _wire.list_of(_wire.mapping)),
            _encode.Member("total_message_count", ("total_message_count",), _wire.whole),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
        ),
    )


def encode_sms_received(value: object) -> JsonInput:
    """Write a `SmsReceived`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsReceived,
        decode_sms_received,
        (
            _encode.Member("body", ("body",), _wire.text),
            _encode.Member("id", ("id",), _wire.text),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("to", ("to",), _wire.text),
            _encode.Member("received_at", ("received_at",), _wire.date_time),
            _encode.Member("sent_at", ("sent_at",), _wire.date_time),
            _encode.Member("operator_id", ("operator_id",), _wire.text),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
        ),
    )


def encode_sms_received_binary(value: object) -> JsonInput:
    """Write a `SmsReceivedBinary`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsReceivedBinary,
        decode_sms_received_binary,
        (
            _encode.Member("body", ("body",), _wire.base64),
            _encode.Member("udh", ("udh",), _wire.text),
            _encode.Member("id", ("id",), _wire.text),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("to", ("to",), _wire.text),
            _encode.Member("received_at", ("received_at",), _wire.date_time),
            _encode.Member("sent_at", ("sent_at",), _wire.date_time),
            _encode.Member("operator_id", ("operator_id",), _wire.text),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
        ),
    )


def encode_sms_received_media(value: object) -> JsonInput:
    """Write a `SmsReceivedMedia`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsReceivedMedia,
        decode_sms_received_media,
        (
            _encode.Member("id", ("id",), _wire.text),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("to", ("to",), _wire.text),
            _encode.Member("received_at", ("received_at",), _wire.date_time),
            _encode.Member("sent_at", ("sent_at",), _wire.date_time),
            _encode.Member("operator_id", ("operator_id",), _wire.text),
            _encode.Member("client_reference", ("client_reference",), _wire.text),
            _encode.Member("message", ("body", "message"), _wire.text),
            _encode.Member("media", ("body", "media"), _wire.list_of(_wire.mapping)),
            _encode.Member("subject", ("body", "subject"), _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {
    Sms: encode_sms,
    MediaSms: encode_media_sms,
    SmsDryRun: encode_sms_dry_run,
    SmsBatchReport: encode_sms_batch_report,
    SmsRecipientReport: encode_sms_recipient_report,
    InboundSms: encode_inbound_sms,
    SmsDelivered: encode_sms_delivered,
    SmsRecipientReported: encode_sms_recipient_reported,
    SmsRecipientReportedMms: encode_sms_recipient_reported_mms,
    SmsBatchReported: encode_sms_batch_reported,
    SmsBatchReportedMms: encode_sms_batch_reported_mms,
    SmsReceived: encode_sms_received,
    SmsReceivedBinary: encode_sms_received_binary,
    SmsReceivedMedia: encode_sms_received_media,
}
