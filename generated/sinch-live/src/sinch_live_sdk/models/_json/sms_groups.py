"""The records and events of `sms.groups` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..sms_groups import SmsGroup
from . import sms_group_auto_update as _sms_group_auto_update_json

_new_sms_group = _Maker(SmsGroup)


def decode_sms_group(data: JsonValue, reading: _decode.Reading) -> SmsGroup:
    """Decode a `SmsGroup` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "SmsGroup.id")
    if type(name := top.get("name")) is not str and name is not None:
        name = reading.optional(name, _decode.text, "SmsGroup.name")
    if type(size := top.get("size")) is not int and size is not None:
        size = reading.optional(size, _decode.integer, "SmsGroup.size")
    created_at = reading.optional(top.get("created_at"), _decode.date_time, "SmsGroup.created_at")
    modified_at = reading.optional(top.get("modified_at"), _decode.date_time, "SmsGroup.modified_at")
    child_groups = reading.optional(top.get("child_groups"), _decode.array(_decode.text), "SmsGroup.child_groups")
    auto_update = reading.record(
        top.get("auto_update"), _sms_group_auto_update_json.decode_sms_group_auto_update, "SmsGroup.auto_update"
    )
    record = _new_sms_group.blank()
    _new_sms_group.fill(record, id, name, size, created_at, modified_at, child_groups, auto_update, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_group(value: object) -> JsonInput:
    """Write a `SmsGroup`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsGroup,
        decode_sms_group,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "name": _wire.text,
            "size": _wire.whole,
            "created_at": _wire.date_time,
            "modified_at": _wire.date_time,
            "child_groups": _wire.list_of(_wire.text),
            "auto_update": _sms_group_auto_update_json.encode_sms_group_auto_update,
        },
    )


ENCODERS: dict[type, object] = {SmsGroup: encode_sms_group}
