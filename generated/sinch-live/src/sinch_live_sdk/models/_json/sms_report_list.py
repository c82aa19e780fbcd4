"""The type `SmsReportList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..sms_report_list import SmsReportList
from . import sms_recipient_report as _sms_recipient_report_json

_new_sms_report_list = _Maker(SmsReportList)


def decode_sms_report_list(data: JsonValue, reading: _decode.Reading) -> SmsReportList:
    """Decode a `SmsReportList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(count := top.get("count")) is not int and count is not None:
        count = reading.optional(count, _decode.integer, "SmsReportList.count")
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "SmsReportList.page")
    if type(page_size := top.get("page_size")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "SmsReportList.page_size")
    delivery_reports = reading.records(
        top.get("delivery_reports"),
        _sms_recipient_report_json.decode_sms_recipient_report,
        "SmsReportList.delivery_reports",
    )
    record = _new_sms_report_list.blank()
    _new_sms_report_list.fill(record, count, page, page_size, delivery_reports, raw)
    return record


def encode_sms_report_list(value: object) -> JsonInput:
    """Write a `SmsReportList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsReportList,
        decode_sms_report_list,
        {
            "count": _wire.whole,
            "page": _wire.whole,
            "page_size": _wire.whole,
            "delivery_reports": _wire.list_of(_sms_recipient_report_json.encode_sms_recipient_report),
        },
    )


ENCODERS: dict[type, object] = {SmsReportList: encode_sms_report_list}
