"""The type `VerificationSmsOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..verification_sms_options import VerificationSmsOptions

_VERIFICATION_CODE_TYPE = _decode.Known("Numeric", "Alpha", "Alphanumeric")

_new_verification_sms_options = _Maker(VerificationSmsOptions)


def decode_verification_sms_options(data: JsonObject, reading: _decode.Reading) -> VerificationSmsOptions:
    """Decode a `VerificationSmsOptions` from received JSON."""
    if type(expiry := data.get("expiry")) is not str and expiry is not None:
        expiry = reading.optional(expiry, _decode.text, "VerificationSmsOptions.expiry")
    code_type = (
        _VERIFICATION_CODE_TYPE[found]
        if type(found := data.get("codeType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_CODE_TYPE, "VerificationSmsOptions.code_type", "codeType")
        )
    )
    if type(template := data.get("template")) is not str and template is not None:
        template = reading.optional(template, _decode.text, "VerificationSmsOptions.template")
    extra = reading.required(
        _decode.others(data, "expiry", "codeType", "template"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_verification_sms_options_extra))),
        "VerificationSmsOptions.extra",
        (),
    )
    record = _new_verification_sms_options.blank()
    _new_verification_sms_options.fill(record, expiry, code_type, template, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_verification_sms_options_extra(
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


def encode_verification_sms_options(value: object) -> JsonInput:
    """Write a `VerificationSmsOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationSmsOptions,
        decode_verification_sms_options,
        {
            "expiry": _wire.text,
            "code_type": ("codeType", _wire.known(*_VERIFICATION_CODE_TYPE)),
            "template": _wire.text,
        },
        _encode.Extra(
            "extra",
            ("expiry", "codeType", "template"),
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


ENCODERS: dict[type, object] = {VerificationSmsOptions: encode_verification_sms_options}
