"""The type `StartedCallout` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..started_callout import StartedCallout

_new_started_callout = _Maker(StartedCallout)


def decode_started_callout(data: JsonObject, reading: _decode.Reading) -> StartedCallout:
    """Decode a `StartedCallout` from received JSON."""
    extra = reading.required(
        _decode.others(data),
        _decode.map_of(_decode.nullable(reading.of_union(decode_started_callout_extra))),
        "StartedCallout.extra",
        (),
    )
    record = _new_started_callout.blank()
    _new_started_callout.fill(record, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_started_callout_extra(
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


def encode_started_callout(value: object) -> JsonInput:
    """Write a `StartedCallout`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StartedCallout,
        decode_started_callout,
        {},
        _encode.Extra(
            "extra",
            (),
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


ENCODERS: dict[type, object] = {StartedCallout: encode_started_callout}
