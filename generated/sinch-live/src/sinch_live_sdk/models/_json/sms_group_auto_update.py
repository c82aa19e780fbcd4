"""The type `SmsGroupAutoUpdate` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..sms_group_auto_update import SmsGroupAutoUpdate
from . import sms_group_keyword as _sms_group_keyword_json

_new_sms_group_auto_update = _Maker(SmsGroupAutoUpdate)


def decode_sms_group_auto_update(data: JsonObject, reading: _decode.Reading) -> SmsGroupAutoUpdate:
    """Decode a `SmsGroupAutoUpdate` from received JSON."""
    if type(to := data.get("to")) is not str:
        to = reading.required(to, _decode.text, "SmsGroupAutoUpdate.to")
    add = reading.record(data.get("add"), _sms_group_keyword_json.decode_sms_group_keyword, "SmsGroupAutoUpdate.add")
    remove = reading.record(
        data.get("remove"), _sms_group_keyword_json.decode_sms_group_keyword, "SmsGroupAutoUpdate.remove"
    )
    record = _new_sms_group_auto_update.blank()
    _new_sms_group_auto_update.fill(record, to, add, remove, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_group_auto_update(value: object) -> JsonInput:
    """Write a `SmsGroupAutoUpdate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsGroupAutoUpdate,
        decode_sms_group_auto_update,
        {
            "to": _encode.Member(_wire.text, needed=True),
            "add": _sms_group_keyword_json.encode_sms_group_keyword,
            "remove": _sms_group_keyword_json.encode_sms_group_keyword,
        },
    )


ENCODERS: dict[type, object] = {SmsGroupAutoUpdate: encode_sms_group_auto_update}
