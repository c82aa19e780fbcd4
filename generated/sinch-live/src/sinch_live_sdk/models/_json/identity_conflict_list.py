"""The type `IdentityConflictList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..identity_conflict_list import IdentityConflictList
from . import contact as _contact_json

_new_identity_conflict_list = _Maker(IdentityConflictList)


def decode_identity_conflict_list(data: JsonValue, reading: _decode.Reading) -> IdentityConflictList:
    """Decode an `IdentityConflictList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    conflicts = reading.records(
        top.get("conflicts"), _contact_json.decode_identity_conflict, "IdentityConflictList.conflicts"
    )
    if type(next_page_token := top.get("next_page_token")) is not str and next_page_token is not None:
        next_page_token = reading.optional(next_page_token, _decode.text, "IdentityConflictList.next_page_token")
    record = _new_identity_conflict_list.blank()
    _new_identity_conflict_list.fill(record, conflicts, next_page_token, raw)
    return record


def encode_identity_conflict_list(value: object) -> JsonInput:
    """Write an `IdentityConflictList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        IdentityConflictList,
        decode_identity_conflict_list,
        {"conflicts": _wire.list_of(_contact_json.encode_identity_conflict), "next_page_token": _wire.text},
    )


ENCODERS: dict[type, object] = {IdentityConflictList: encode_identity_conflict_list}
