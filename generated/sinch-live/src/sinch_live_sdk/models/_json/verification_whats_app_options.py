"""The type `VerificationWhatsAppOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..verification_whats_app_options import VerificationWhatsAppOptions

_VERIFICATION_CODE_TYPE = _decode.Known("Numeric", "Alpha", "Alphanumeric")

_new_verification_whats_app_options = _Maker(VerificationWhatsAppOptions)


def decode_verification_whats_app_options(data: JsonObject, reading: _decode.Reading) -> VerificationWhatsAppOptions:
    """Decode a `VerificationWhatsAppOptions` from received JSON."""
    code_type = (
        _VERIFICATION_CODE_TYPE[found]
        if type(found := data.get("codeType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_CODE_TYPE, "VerificationWhatsAppOptions.code_type", "codeType")
        )
    )
    extra = reading.required(
        _decode.others(data, "codeType"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_verification_whats_app_options_extra))),
        "VerificationWhatsAppOptions.extra",
        (),
    )
    record = _new_verification_whats_app_options.blank()
    _new_verification_whats_app_options.fill(record, code_type, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_verification_whats_app_options_extra(
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


def encode_verification_whats_app_options(value: object) -> JsonInput:
    """Write a `VerificationWhatsAppOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationWhatsAppOptions,
        decode_verification_whats_app_options,
        {"code_type": ("codeType", _wire.known(*_VERIFICATION_CODE_TYPE))},
        _encode.Extra(
            "extra",
            ("codeType",),
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


ENCODERS: dict[type, object] = {VerificationWhatsAppOptions: encode_verification_whats_app_options}
