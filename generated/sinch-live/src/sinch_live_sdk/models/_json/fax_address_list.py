"""The type `FaxAddressList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..fax_address_list import FaxAddressList

_new_fax_address_list = _Maker(FaxAddressList)


def decode_fax_address_list(data: JsonValue, reading: _decode.Reading) -> FaxAddressList:
    """Decode a `FaxAddressList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "FaxAddressList.page")
    if type(page_size := top.get("pageSize")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "FaxAddressList.page_size", "pageSize")
    if type(total_pages := top.get("totalPages")) is not int and total_pages is not None:
        total_pages = reading.optional(total_pages, _decode.integer, "FaxAddressList.total_pages", "totalPages")
    if type(total_items := top.get("totalItems")) is not int and total_items is not None:
        total_items = reading.optional(total_items, _decode.integer, "FaxAddressList.total_items", "totalItems")
    emails = reading.optional(top.get("emails"), _decode.array(_decode.text), "FaxAddressList.emails")
    record = _new_fax_address_list.blank()
    _new_fax_address_list.fill(record, page, page_size, total_pages, total_items, emails, raw)
    return record


def encode_fax_address_list(value: object) -> JsonInput:
    """Write a `FaxAddressList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxAddressList,
        decode_fax_address_list,
        {
            "page": _wire.whole,
            "page_size": ("pageSize", _wire.whole),
            "total_pages": ("totalPages", _wire.whole),
            "total_items": ("totalItems", _wire.whole),
            "emails": _wire.list_of(_wire.text),
        },
    )


ENCODERS: dict[type, object] = {FaxAddressList: encode_fax_address_list}
