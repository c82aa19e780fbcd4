"""The type `StartedFlashCall` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..started_flash_call import StartedFlashCall

_new_started_flash_call = _Maker(StartedFlashCall)


def decode_started_flash_call(data: JsonObject, reading: _decode.Reading) -> StartedFlashCall:
    """Decode a `StartedFlashCall` from received JSON."""
    if type(cli_filter := data.get("cliFilter")) is not str and cli_filter is not None:
        cli_filter = reading.optional(cli_filter, _decode.text, "StartedFlashCall.cli_filter", "cliFilter")
    if type(interception_timeout := data.get("interceptionTimeout")) is not int and interception_timeout is not None:
        interception_timeout = reading.optional(
            interception_timeout, _decode.integer, "StartedFlashCall.interception_timeout", "interceptionTimeout"
        )
    if type(report_timeout := data.get("reportTimeout")) is not int and report_timeout is not None:
        report_timeout = reading.optional(
            report_timeout, _decode.integer, "StartedFlashCall.report_timeout", "reportTimeout"
        )
    if type(deny_call_after := data.get("denyCallAfter")) is not int and deny_call_after is not None:
        deny_call_after = reading.optional(
            deny_call_after, _decode.integer, "StartedFlashCall.deny_call_after", "denyCallAfter"
        )
    extra = reading.required(
        _decode.others(data, "cliFilter", "interceptionTimeout", "reportTimeout", "denyCallAfter"),
        _decode.map_of(_decode.nullable(reading.of_union(decode_started_flash_call_extra))),
        "StartedFlashCall.extra",
        (),
    )
    record = _new_started_flash_call.blank()
    _new_started_flash_call.fill(record, cli_filter, interception_timeout, report_timeout, deny_call_after, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def decode_started_flash_call_extra(
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


def encode_started_flash_call(value: object) -> JsonInput:
    """Write a `StartedFlashCall`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StartedFlashCall,
        decode_started_flash_call,
        {
            "cli_filter": ("cliFilter", _wire.text),
            "interception_timeout": ("interceptionTimeout", _wire.whole),
            "report_timeout": ("reportTimeout", _wire.whole),
            "deny_call_after": ("denyCallAfter", _wire.whole),
        },
        _encode.Extra(
            "extra",
            ("cliFilter", "interceptionTimeout", "reportTimeout", "denyCallAfter"),
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


ENCODERS: dict[type, object] = {StartedFlashCall: encode_started_flash_call}
