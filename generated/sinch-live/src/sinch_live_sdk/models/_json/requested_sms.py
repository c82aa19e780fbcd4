"""The type `RequestedSms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..requested_sms import RequestedSms

_VERIFICATION_CODE_TYPE = _decode.Known("Numeric", "Alpha", "Alphanumeric")

_new_requested_sms = _Maker(RequestedSms)


def decode_requested_sms(data: JsonObject, reading: _decode.Reading) -> RequestedSms:
    """Decode a `RequestedSms` from received JSON."""
    if type(code := data.get("code")) is not str and code is not None:
        code = reading.optional(code, _decode.text, "RequestedSms.code")
    code_type = (
        _VERIFICATION_CODE_TYPE[found]
        if type(found := data.get("codeType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_CODE_TYPE, "RequestedSms.code_type", "codeType")
        )
    )
    if type(expiry := data.get("expiry")) is not str and expiry is not None:
        expiry = reading.optional(expiry, _decode.text, "RequestedSms.expiry")
    accept_language = reading.optional(
        data.get("acceptLanguage"), _decode.array(_decode.text), "RequestedSms.accept_language", "acceptLanguage"
    )
    extra = reading.required(
        _decode.others(data, "code", "codeType", "expiry", "acceptLanguage"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_requested_sms_extra))),
        "RequestedSms.extra",
        (),
    )
    record = _new_requested_sms.blank()
    _new_requested_sms.fill(record, code, code_type, expiry, accept_language, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_requested_sms_extra(
    data: JsonValue, reading: _decode.Reading
) -> str | float | bool | list[JsonValue] | JsonObject | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | float | bool | list[JsonValue] | JsonObject | UnknownVariant
    if type(data) is str:
        found = data
    elif isinstance(data, (int, float)) and type(data) is not bool:
        found = reading.one_of(data, _decode.number, UnknownVariant, data)
    elif type(data) is bool:
        found = reading.one_of(data, _decode.boolean, UnknownVariant, data)
    elif type(data) is list:
        found = reading.one_of(data, _decode.array(_decode.anything), UnknownVariant, data)
    elif type(data) is dict:
        found = reading.one_of(data, _decode.mapping, UnknownVariant, data)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_requested_sms(value: object) -> JsonInput:
    """Write a `RequestedSms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RequestedSms,
        decode_requested_sms,
        {
            "code": _wire.text,
            "code_type": ("codeType", _wire.known(*_VERIFICATION_CODE_TYPE)),
            "expiry": _wire.text,
            "accept_language": ("acceptLanguage", _wire.list_of(_wire.text)),
        },
        _encode.Extra(
            "extra",
            ("code", "codeType", "expiry", "acceptLanguage"),
            _wire.null_or(
                _encode.one_of(
                    text=_wire.text,
                    number=_wire.real,
                    boolean=_wire.truth,
                    array=_wire.list_of(_wire.anything),
                    members={(): _wire.mapping},
                )
            ),
        ),
    )


ENCODERS: dict[type, object] = {RequestedSms: encode_requested_sms}
