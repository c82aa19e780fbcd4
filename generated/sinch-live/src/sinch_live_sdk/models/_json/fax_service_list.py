"""The type `FaxServiceList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..fax_service_list import FaxServiceList
from . import fax_services as _fax_services_json

_new_fax_service_list = _Maker(FaxServiceList)


def decode_fax_service_list(data: JsonValue, reading: _decode.Reading) -> FaxServiceList:
    """Decode a `FaxServiceList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "FaxServiceList.page")
    if type(page_size := top.get("pageSize")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "FaxServiceList.page_size", "pageSize")
    if type(total_pages := top.get("totalPages")) is not int and total_pages is not None:
        total_pages = reading.optional(total_pages, _decode.integer, "FaxServiceList.total_pages", "totalPages")
    if type(total_items := top.get("totalItems")) is not int and total_items is not None:
        total_items = reading.optional(total_items, _decode.integer, "FaxServiceList.total_items", "totalItems")
    services = reading.records(top.get("services"), _fax_services_json.decode_fax_service, "FaxServiceList.services")
    record = _new_fax_service_list.blank()
    _new_fax_service_list.fill(record, page, page_size, total_pages, total_items, services, raw)
    return record


def encode_fax_service_list(value: object) -> JsonInput:
    """Write a `FaxServiceList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxServiceList,
        decode_fax_service_list,
        {
            "page": _wire.whole,
            "page_size": ("pageSize", _wire.whole),
            "total_pages": ("totalPages", _wire.whole),
            "total_items": ("totalItems", _wire.whole),
            "services": _wire.list_of(_fax_services_json.encode_fax_service),
        },
    )


ENCODERS: dict[type, object] = {FaxServiceList: encode_fax_service_list}
