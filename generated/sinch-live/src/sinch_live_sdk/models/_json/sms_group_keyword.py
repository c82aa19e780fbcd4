"""The type `SmsGroupKeyword` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..sms_group_keyword import SmsGroupKeyword

_new_sms_group_keyword = _Maker(SmsGroupKeyword)


def decode_sms_group_keyword(data: JsonObject, reading: _decode.Reading) -> SmsGroupKeyword:
    """Decode a `SmsGroupKeyword` from received JSON."""
    if type(first_word := data.get("first_word")) is not str:
        first_word = reading.required(first_word, _decode.text, "SmsGroupKeyword.first_word")
    if type(second_word := data.get("second_word")) is not str and second_word is not None:
        second_word = reading.optional(second_word, _decode.text, "SmsGroupKeyword.second_word")
    record = _new_sms_group_keyword.blank()
    _new_sms_group_keyword.fill(record, first_word, second_word, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_group_keyword(value: object) -> JsonInput:
    """Write a `SmsGroupKeyword`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsGroupKeyword,
        decode_sms_group_keyword,
        {"first_word": _encode.Member(_wire.text, needed=True), "second_word": _wire.text},
    )


ENCODERS: dict[type, object] = {SmsGroupKeyword: encode_sms_group_keyword}
