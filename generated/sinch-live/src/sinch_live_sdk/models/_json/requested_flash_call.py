"""The type `RequestedFlashCall` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..requested_flash_call import RequestedFlashCall

_new_requested_flash_call = _Maker(RequestedFlashCall)


def decode_requested_flash_call(data: JsonObject, reading: _decode.Reading) -> RequestedFlashCall:
    """Decode a `RequestedFlashCall` from received JSON."""
    if type(cli := data.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "RequestedFlashCall.cli")
    if type(dial_timeout := data.get("dialTimeout")) is not int and dial_timeout is not None:
        dial_timeout = reading.optional(dial_timeout, _decode.integer, "RequestedFlashCall.dial_timeout", "dialTimeout")
    if type(interception_timeout := data.get("interceptionTimeout")) is not int and interception_timeout is not None:
        interception_timeout = reading.optional(
            interception_timeout, _decode.integer, "RequestedFlashCall.interception_timeout", "interceptionTimeout"
        )
    extra = reading.required(
        _decode.others(data, "cli", "dialTimeout", "interceptionTimeout"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_requested_flash_call_extra))),
        "RequestedFlashCall.extra",
        (),
    )
    record = _new_requested_flash_call.blank()
    _new_requested_flash_call.fill(record, cli, dial_timeout, interception_timeout, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_requested_flash_call_extra(
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


def encode_requested_flash_call(value: object) -> JsonInput:
    """Write a `RequestedFlashCall`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RequestedFlashCall,
        decode_requested_flash_call,
        {
            "cli": _wire.text,
            "dial_timeout": ("dialTimeout", _wire.whole),
            "interception_timeout": ("interceptionTimeout", _wire.whole),
        },
        _encode.Extra(
            "extra",
            ("cli", "dialTimeout", "interceptionTimeout"),
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


ENCODERS: dict[type, object] = {RequestedFlashCall: encode_requested_flash_call}
