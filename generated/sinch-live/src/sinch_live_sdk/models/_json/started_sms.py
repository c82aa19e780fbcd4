"""The type `StartedSms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..started_sms import StartedSms

_VERIFICATION_CODE_TYPE = _decode.Known("Numeric", "Alpha", "Alphanumeric")

_new_started_sms = _Maker(StartedSms)


def decode_started_sms(data: JsonObject, reading: _decode.Reading) -> StartedSms:
    """Decode a `StartedSms` from received JSON."""
    if type(template := data.get("template")) is not str and template is not None:
        template = reading.optional(template, _decode.text, "StartedSms.template")
    if type(interception_timeout := data.get("interceptionTimeout")) is not int and interception_timeout is not None:
        interception_timeout = reading.optional(
            interception_timeout, _decode.integer, "StartedSms.interception_timeout", "interceptionTimeout"
        )
    code_type = (
        _VERIFICATION_CODE_TYPE[found]
        if type(found := data.get("codeType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_CODE_TYPE, "StartedSms.code_type", "codeType")
        )
    )
    extra = reading.required(
        _decode.others(data, "template", "interceptionTimeout", "codeType"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_started_sms_extra))),
        "StartedSms.extra",
        (),
    )
    record = _new_started_sms.blank()
    _new_started_sms.fill(record, template, interception_timeout, code_type, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_started_sms_extra(
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


def encode_started_sms(value: object) -> JsonInput:
    """Write a `StartedSms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StartedSms,
        decode_started_sms,
        {
            "template": _wire.text,
            "interception_timeout": ("interceptionTimeout", _wire.whole),
            "code_type": ("codeType", _wire.known(*_VERIFICATION_CODE_TYPE)),
        },
        _encode.Extra(
            "extra",
            ("template", "interceptionTimeout", "codeType"),
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


ENCODERS: dict[type, object] = {StartedSms: encode_started_sms}
