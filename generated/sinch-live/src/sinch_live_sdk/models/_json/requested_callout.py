"""The type `RequestedCallout` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..requested_callout import RequestedCallout
from . import verification_speech as _verification_speech_json

_new_requested_callout = _Maker(RequestedCallout)


def decode_requested_callout(data: JsonObject, reading: _decode.Reading) -> RequestedCallout:
    """Decode a `RequestedCallout` from received JSON."""
    if type(code := data.get("code")) is not str and code is not None:
        code = reading.optional(code, _decode.text, "RequestedCallout.code")
    speech = reading.record(
        data.get("speech"), _verification_speech_json.decode_verification_speech, "RequestedCallout.speech"
    )
    extra = reading.required(
        _decode.others(data, "code", "speech"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_requested_callout_extra))),
        "RequestedCallout.extra",
        (),
    )
    record = _new_requested_callout.blank()
    _new_requested_callout.fill(record, code, speech, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_requested_callout_extra(
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


def encode_requested_callout(value: object) -> JsonInput:
    """Write a `RequestedCallout`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RequestedCallout,
        decode_requested_callout,
        {"code": _wire.text, "speech": _verification_speech_json.encode_verification_speech},
        _encode.Extra(
            "extra",
            ("code", "speech"),
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


ENCODERS: dict[type, object] = {RequestedCallout: encode_requested_callout}
