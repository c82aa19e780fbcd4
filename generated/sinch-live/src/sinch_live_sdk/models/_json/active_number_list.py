"""The type `ActiveNumberList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..active_number_list import ActiveNumberList
from . import numbers as _numbers_json

_new_active_number_list = _Maker(ActiveNumberList)


def decode_active_number_list(data: JsonValue, reading: _decode.Reading) -> ActiveNumberList:
    """Decode an `ActiveNumberList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    active_numbers = reading.records(
        top.get("activeNumbers"), _numbers_json.decode_active_number, "ActiveNumberList.active_numbers", "activeNumbers"
    )
    if type(next_page_token := top.get("nextPageToken")) is not str and next_page_token is not None:
        next_page_token = reading.optional(
            next_page_token, _decode.text, "ActiveNumberList.next_page_token", "nextPageToken"
        )
    if type(total_size := top.get("totalSize")) is not int and total_size is not None:
        total_size = reading.optional(total_size, _decode.integer, "ActiveNumberList.total_size", "totalSize")
    record = _new_active_number_list.blank()
    _new_active_number_list.fill(record, active_numbers, next_page_token, total_size, raw)
    return record


def encode_active_number_list(value: object) -> JsonInput:
    """Write an `ActiveNumberList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ActiveNumberList,
        decode_active_number_list,
        {
            "active_numbers": ("activeNumbers", _wire.list_of(_numbers_json.encode_active_number)),
            "next_page_token": ("nextPageToken", _wire.text),
            "total_size": ("totalSize", _wire.whole),
        },
    )


ENCODERS: dict[type, object] = {ActiveNumberList: encode_active_number_list}
