"""The type `VerificationCalloutOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..verification_callout_options import VerificationCalloutOptions
from . import verification_speech as _verification_speech_json

_new_verification_callout_options = _Maker(VerificationCalloutOptions)


def decode_verification_callout_options(data: JsonObject, reading: _decode.Reading) -> VerificationCalloutOptions:
    """Decode a `VerificationCalloutOptions` from received JSON."""
    speech = reading.record(
        data.get("speech"), _verification_speech_json.decode_verification_speech, "VerificationCalloutOptions.speech"
    )
    extra = reading.required(
        _decode.others(data, "speech"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_verification_callout_options_extra))),
        "VerificationCalloutOptions.extra",
        (),
    )
    record = _new_verification_callout_options.blank()
    _new_verification_callout_options.fill(record, speech, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_verification_callout_options_extra(
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


def encode_verification_callout_options(value: object) -> JsonInput:
    """Write a `VerificationCalloutOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationCalloutOptions,
        decode_verification_callout_options,
        {"speech": _verification_speech_json.encode_verification_speech},
        _encode.Extra(
            "extra",
            ("speech",),
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


ENCODERS: dict[type, object] = {VerificationCalloutOptions: encode_verification_callout_options}
