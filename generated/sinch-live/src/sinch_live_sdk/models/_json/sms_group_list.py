"""The type `SmsGroupList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..sms_group_list import SmsGroupList
from . import sms_groups as _sms_groups_json

_new_sms_group_list = _Maker(SmsGroupList)


def decode_sms_group_list(data: JsonValue, reading: _decode.Reading) -> SmsGroupList:
    """Decode a `SmsGroupList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(count := top.get("count")) is not int and count is not None:
        count = reading.optional(count, _decode.integer, "SmsGroupList.count")
    if type(page := top.get("page")) is not int and page is not None:
        page = reading.optional(page, _decode.integer, "SmsGroupList.page")
    if type(page_size := top.get("page_size")) is not int and page_size is not None:
        page_size = reading.optional(page_size, _decode.integer, "SmsGroupList.page_size")
    groups = reading.records(top.get("groups"), _sms_groups_json.decode_sms_group, "SmsGroupList.groups")
    record = _new_sms_group_list.blank()
    _new_sms_group_list.fill(record, count, page, page_size, groups, raw)
    return record


def encode_sms_group_list(value: object) -> JsonInput:
    """Write a `SmsGroupList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsGroupList,
        decode_sms_group_list,
        {
            "count": _wire.whole,
            "page": _wire.whole,
            "page_size": _wire.whole,
            "groups": _wire.list_of(_sms_groups_json.encode_sms_group),
        },
    )


ENCODERS: dict[type, object] = {SmsGroupList: encode_sms_group_list}
