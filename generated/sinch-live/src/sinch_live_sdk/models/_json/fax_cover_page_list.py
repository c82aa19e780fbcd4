"""The type `FaxCoverPageList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..fax_cover_page_list import FaxCoverPageList
from . import fax_cover_pages as _fax_cover_pages_json

_new_fax_cover_page_list = _Maker(FaxCoverPageList)


def decode_fax_cover_page_list(data: JsonValue, reading: _decode.Reading) -> FaxCoverPageList:
    """Decode a `FaxCoverPageList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "FaxCoverPageList.page")
    if type(page_size := top.get("pageSize")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "FaxCoverPageList.page_size", "pageSize")
    if type(total_pages := top.get("totalPages")) is not int and total_pages is not None:
        total_pages = reading.optional(total_pages, _decode.integer, "FaxCoverPageList.total_pages", "totalPages")
    if type(total_items := top.get("totalItems")) is not int and total_items is not None:
        total_items = reading.optional(total_items, _decode.integer, "FaxCoverPageList.total_items", "totalItems")
    cover_pages = reading.records(
        top.get("coverPages"), _fax_cover_pages_json.decode_fax_cover_page, "FaxCoverPageList.cover_pages", "coverPages"
    )
    record = _new_fax_cover_page_list.blank()
    _new_fax_cover_page_list.fill(record, page, page_size, total_pages, total_items, cover_pages, raw)
    return record


def encode_fax_cover_page_list(value: object) -> JsonInput:
    """Write a `FaxCoverPageList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxCoverPageList,
        decode_fax_cover_page_list,
        {
            "page": _wire.whole,
            "page_size": ("pageSize", _wire.whole),
            "total_pages": ("totalPages", _wire.whole),
            "total_items": ("totalItems", _wire.whole),
            "cover_pages": ("coverPages", _wire.list_of(_fax_cover_pages_json.encode_fax_cover_page)),
        },
    )


ENCODERS: dict[type, object] = {FaxCoverPageList: encode_fax_cover_page_list}
