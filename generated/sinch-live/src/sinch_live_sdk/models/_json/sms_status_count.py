"""The type `SmsStatusCount` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..sms_status_count import SmsStatusCount

_SMS_STATUS = _decode.Known(
    "Queued", "Dispatched", "Aborted", "Cancelled", "Rejected", "Deleted", "Delivered", "Failed", "Expired", "Unknown"
)

_new_sms_status_count = _Maker(SmsStatusCount)


def decode_sms_status_count(data: JsonObject, reading: _decode.Reading) -> SmsStatusCount:
    """Decode a `SmsStatusCount` from received JSON."""
    if type(code := data.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "SmsStatusCount.code")
    status = (
        _SMS_STATUS[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _SMS_STATUS, "SmsStatusCount.status"))
    )
    if type(count := data.get("count")) is not int and count is not None:
        count = reading.optional(count, _decode.integer, "SmsStatusCount.count")
    recipients = reading.optional(data.get("recipients"), _decode.array(_decode.text), "SmsStatusCount.recipients")
    record = _new_sms_status_count.blank()
    _new_sms_status_count.fill(record, code, status, count, recipients, data)
    return record


def encode_sms_status_count(value: object) -> JsonInput:
    """Write a `SmsStatusCount`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsStatusCount,
        decode_sms_status_count,
        {
            "code": _wire.whole,
            "status": _wire.known(*_SMS_STATUS),
            "count": _wire.whole,
            "recipients": _wire.list_of(_wire.text),
        },
    )


ENCODERS: dict[type, object] = {SmsStatusCount: encode_sms_status_count}
