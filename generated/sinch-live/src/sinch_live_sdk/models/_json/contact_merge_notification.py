"""The type `ContactMergeNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..contact_merge_notification import ContactMergeNotification
from . import contact as _contact_json

_new_contact_merge_notification = _Maker(ContactMergeNotification)


def decode_contact_merge_notification(data: JsonObject, reading: _decode.Reading) -> ContactMergeNotification:
    """Decode a `ContactMergeNotification` from received JSON."""
    preserved_contact = reading.record(
        data.get("preserved_contact"), _contact_json.decode_contact, "ContactMergeNotification.preserved_contact"
    )
    deleted_contact = reading.record(
        data.get("deleted_contact"), _contact_json.decode_contact, "ContactMergeNotification.deleted_contact"
    )
    record = _new_contact_merge_notification.blank()
    _new_contact_merge_notification.fill(record, preserved_contact, deleted_contact, data)
    return record


def encode_contact_merge_notification(value: object) -> JsonInput:
    """Write a `ContactMergeNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactMergeNotification,
        decode_contact_merge_notification,
        {"preserved_contact": _contact_json.encode_contact, "deleted_contact": _contact_json.encode_contact},
    )


ENCODERS: dict[type, object] = {ContactMergeNotification: encode_contact_merge_notification}
