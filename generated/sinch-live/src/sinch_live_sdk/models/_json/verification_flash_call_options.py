"""The type `VerificationFlashCallOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..verification_flash_call_options import VerificationFlashCallOptions

_new_verification_flash_call_options = _Maker(VerificationFlashCallOptions)


def decode_verification_flash_call_options(data: JsonObject, reading: _decode.Reading) -> VerificationFlashCallOptions:
    """Decode a `VerificationFlashCallOptions` from received JSON."""
    if type(dial_timeout := data.get("dialTimeout")) is not int and dial_timeout is not None:
        dial_timeout = reading.optional(
            dial_timeout, _decode.integer, "VerificationFlashCallOptions.dial_timeout", "dialTimeout"
        )
    if type(interception_timeout := data.get("interceptionTimeout")) is not int and interception_timeout is not None:
        interception_timeout = reading.optional(
            interception_timeout,
            _decode.integer,
            "VerificationFlashCallOptions.interception_timeout",
            "interceptionTimeout",
        )
    extra = reading.required(
        _decode.others(data, "dialTimeout", "interceptionTimeout"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_verification_flash_call_options_extra))),
        "VerificationFlashCallOptions.extra",
        (),
    )
    record = _new_verification_flash_call_options.blank()
    _new_verification_flash_call_options.fill(record, dial_timeout, interception_timeout, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_verification_flash_call_options_extra(
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


def encode_verification_flash_call_options(value: object) -> JsonInput:
    """Write a `VerificationFlashCallOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationFlashCallOptions,
        decode_verification_flash_call_options,
        {"dial_timeout": ("dialTimeout", _wire.whole), "interception_timeout": ("interceptionTimeout", _wire.whole)},
        _encode.Extra(
            "extra",
            ("dialTimeout", "interceptionTimeout"),
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


ENCODERS: dict[type, object] = {VerificationFlashCallOptions: encode_verification_flash_call_options}
