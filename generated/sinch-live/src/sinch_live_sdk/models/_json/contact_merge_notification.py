"""The type `ContactMergeNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..contact_merge_notification import ContactMergeNotification
from . import contact as _contact_json

_new_contact_merge_notification = _Maker(ContactMergeNotification)


def decode_contact_merge_notification(data: JsonValue, reading: _decode.Reading) -> ContactMergeNotification:
    """Decode a `ContactMergeNotification` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    preserved_contact = (
        _contact_json.decode_contact(found, reading)
        if type(found := top.get("preserved_contact")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_contact_json.decode_contact), "ContactMergeNotification.preserved_contact"
            )
        )
    )
    deleted_contact = (
        _contact_json.decode_contact(found, reading)
        if type(found := top.get("deleted_contact")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_contact_json.decode_contact), "ContactMergeNotification.deleted_contact"
            )
        )
    )
    record = _new_contact_merge_notification.blank()
    _new_contact_merge_notification.fill(record, preserved_contact, deleted_contact, raw)
    return record


def encode_contact_merge_notification(value: object) -> JsonInput:
    """Write a `ContactMergeNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactMergeNotification,
        decode_contact_merge_notification,
        (
            _encode.Member("preserved_contact", _contact_json.encode_contact),
            _encode.Member("deleted_contact", _contact_json.encode_contact),
        ),
    )


ENCODERS: dict[type, object] = {ContactMergeNotification: encode_contact_merge_notification}
