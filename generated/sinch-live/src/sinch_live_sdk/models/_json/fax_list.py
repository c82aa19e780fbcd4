"""The type `FaxList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..fax_list import FaxList
from . import fax as _fax_json

_new_fax_list = _Maker(FaxList)


def decode_fax_list(data: JsonValue, reading: _decode.Reading) -> FaxList:
    """Decode a `FaxList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "FaxList.page")
    if type(page_size := top.get("pageSize")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "FaxList.page_size", "pageSize")
    if type(total_pages := top.get("totalPages")) is not int and total_pages is not None:
        total_pages = reading.optional(total_pages, _decode.integer, "FaxList.total_pages", "totalPages")
    if type(total_items := top.get("totalItems")) is not int and total_items is not None:
        total_items = reading.optional(total_items, _decode.integer, "FaxList.total_items", "totalItems")
    faxes = reading.records(top.get("faxes"), _fax_json.decode_fax, "FaxList.faxes")
    record = _new_fax_list.blank()
    _new_fax_list.fill(record, page, page_size, total_pages, total_items, faxes, raw)
    return record


def encode_fax_list(value: object) -> JsonInput:
    """Write a `FaxList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxList,
        decode_fax_list,
        {
            "page": _wire.whole,
            "page_size": ("pageSize", _wire.whole),
            "total_pages": ("totalPages", _wire.whole),
            "total_items": ("totalItems", _wire.whole),
            "faxes": _wire.list_of(_fax_json.encode_fax),
        },
    )


ENCODERS: dict[type, object] = {FaxList: encode_fax_list}
