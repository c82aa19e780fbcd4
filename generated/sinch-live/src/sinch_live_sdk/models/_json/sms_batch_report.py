"""The type `SmsBatchReport` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..sms_batch_report import SmsBatchReport
from . import sms_status_count as _sms_status_count_json

_SMS_BATCH_REPORT_TYPE = _decode.Known("delivery_report_sms", "delivery_report_mms")

_new_sms_batch_report = _Maker(SmsBatchReport)


def decode_sms_batch_report(data: JsonValue, reading: _decode.Reading) -> SmsBatchReport:
    """Decode a `SmsBatchReport` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    type_ = (
        _SMS_BATCH_REPORT_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _SMS_BATCH_REPORT_TYPE, "SmsBatchReport.type"))
    )
    if type(batch_id := top.get("batch_id")) is not str:
        batch_id = reading.required(batch_id, _decode.text, "SmsBatchReport.batch_id")
    statuses = reading.records(
        top.get("statuses"), _sms_status_count_json.decode_sms_status_count, "SmsBatchReport.statuses"
    )
    if type(total_message_count := top.get("total_message_count")) is not int and total_message_count is not None:
        total_message_count = reading.optional(
            total_message_count, _decode.integer, "SmsBatchReport.total_message_count"
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(client_reference, _decode.text, "SmsBatchReport.client_reference")
    record = _new_sms_batch_report.blank()
    _new_sms_batch_report.fill(record, type_, batch_id, statuses, total_message_count, client_reference, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_batch_report(value: object) -> JsonInput:
    """Write a `SmsBatchReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsBatchReport,
        decode_sms_batch_report,
        {
            "type": _wire.known(*_SMS_BATCH_REPORT_TYPE),
            "batch_id": _encode.Member(_wire.text, needed=True),
            "statuses": _wire.list_of(_sms_status_count_json.encode_sms_status_count),
            "total_message_count": _wire.whole,
            "client_reference": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {SmsBatchReport: encode_sms_batch_report}
