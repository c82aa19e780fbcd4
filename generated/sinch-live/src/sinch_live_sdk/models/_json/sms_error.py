"""The type `SmsError` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..sms_error import SmsError

_new_sms_error = _Maker(SmsError)


def decode_sms_error(data: JsonValue, reading: _decode.Reading) -> SmsError:
    """Decode a `SmsError` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(code := top.get("code")) is not str:
        code = reading.required(code, _decode.text, "SmsError.code")
    if type(text := top.get("text")) is not str and text is not None:
        text = reading.optional(text, _decode.text, "SmsError.text")
    record = _new_sms_error.blank()
    _new_sms_error.fill(record, code, text, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_error(value: object) -> JsonInput:
    """Write a `SmsError`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, SmsError, decode_sms_error, {"code": _encode.Member(_wire.text, needed=True), "text": _wire.text}
    )


ENCODERS: dict[type, object] = {SmsError: encode_sms_error}
