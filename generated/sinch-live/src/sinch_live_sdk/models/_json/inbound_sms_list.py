"""The type `InboundSmsList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..inbound_sms_list import InboundSmsList
from . import inbound_sms as _inbound_sms_json

_new_inbound_sms_list = _Maker(InboundSmsList)


def decode_inbound_sms_list(data: JsonValue, reading: _decode.Reading) -> InboundSmsList:
    """Decode an `InboundSmsList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(count := top.get("count")) is not int and count is not None:
        count = reading.optional(count, _decode.integer, "InboundSmsList.count")
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "InboundSmsList.page")
    if type(page_size := top.get("page_size")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "InboundSmsList.page_size")
    inbounds = reading.unions(top.get("inbounds"), _inbound_sms_json.decode_inbound_sms, "InboundSmsList.inbounds")
    record = _new_inbound_sms_list.blank()
    _new_inbound_sms_list.fill(record, count, page, page_size, inbounds, raw)
    return record


def encode_inbound_sms_list(value: object) -> JsonInput:
    """Write an `InboundSmsList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        InboundSmsList,
        decode_inbound_sms_list,
        {
            "count": _wire.whole,
            "page": _wire.whole,
            "page_size": _wire.whole,
            "inbounds": _wire.list_of(_inbound_sms_json.encode_inbound_sms),
        },
    )


ENCODERS: dict[type, object] = {InboundSmsList: encode_inbound_sms_list}
