"""The type `SmsBatchList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..sms_batch_list import SmsBatchList
from . import sms_batch as _sms_batch_json

_new_sms_batch_list = _Maker(SmsBatchList)


def decode_sms_batch_list(data: JsonValue, reading: _decode.Reading) -> SmsBatchList:
    """Decode a `SmsBatchList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(count := top.get("count")) is not int and count is not None:
        count = reading.optional(count, _decode.integer, "SmsBatchList.count")
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "SmsBatchList.page")
    if type(page_size := top.get("page_size")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "SmsBatchList.page_size")
    batches = reading.unions(top.get("batches"), _sms_batch_json.decode_sms_batch, "SmsBatchList.batches")
    record = _new_sms_batch_list.blank()
    _new_sms_batch_list.fill(record, count, page, page_size, batches, raw)
    return record


def encode_sms_batch_list(value: object) -> JsonInput:
    """Write a `SmsBatchList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsBatchList,
        decode_sms_batch_list,
        {
            "count": _wire.whole,
            "page": _wire.whole,
            "page_size": _wire.whole,
            "batches": _wire.list_of(_sms_batch_json.encode_sms_batch),
        },
    )


ENCODERS: dict[type, object] = {SmsBatchList: encode_sms_batch_list}
