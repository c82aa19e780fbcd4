"""The type `FaxEmailNumberList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..fax_email_number_list import FaxEmailNumberList
from . import fax_service_number as _fax_service_number_json

_new_fax_email_number_list = _Maker(FaxEmailNumberList)


def decode_fax_email_number_list(data: JsonValue, reading: _decode.Reading) -> FaxEmailNumberList:
    """Decode a `FaxEmailNumberList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "FaxEmailNumberList.page")
    if type(page_size := top.get("pageSize")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "FaxEmailNumberList.page_size", "pageSize")
    if type(total_pages := top.get("totalPages")) is not int and total_pages is not None:
        total_pages = reading.optional(total_pages, _decode.integer, "FaxEmailNumberList.total_pages", "totalPages")
    if type(total_items := top.get("totalItems")) is not int and total_items is not None:
        total_items = reading.optional(total_items, _decode.integer, "FaxEmailNumberList.total_items", "totalItems")
    phone_numbers = reading.records(
        top.get("phoneNumbers"),
        _fax_service_number_json.decode_fax_service_number,
        "FaxEmailNumberList.phone_numbers",
        "phoneNumbers",
    )
    record = _new_fax_email_number_list.blank()
    _new_fax_email_number_list.fill(record, page, page_size, total_pages, total_items, phone_numbers, raw)
    return record


def encode_fax_email_number_list(value: object) -> JsonInput:
    """Write a `FaxEmailNumberList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxEmailNumberList,
        decode_fax_email_number_list,
        {
            "page": _wire.whole,
            "page_size": ("pageSize", _wire.whole),
            "total_pages": ("totalPages", _wire.whole),
            "total_items": ("totalItems", _wire.whole),
            "phone_numbers": ("phoneNumbers", _wire.list_of(_fax_service_number_json.encode_fax_service_number)),
        },
    )


ENCODERS: dict[type, object] = {FaxEmailNumberList: encode_fax_email_number_list}
