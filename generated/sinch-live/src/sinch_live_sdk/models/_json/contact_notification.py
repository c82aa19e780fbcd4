"""The type `ContactNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..contact_notification import ContactNotification
from . import contact as _contact_json

_new_contact_notification = _Maker(ContactNotification)


def decode_contact_notification(data: JsonObject, reading: _decode.Reading) -> ContactNotification:
    """Decode a `ContactNotification` from received JSON."""
    contact = reading.record(data.get("contact"), _contact_json.decode_contact, "ContactNotification.contact")
    record = _new_contact_notification.blank()
    _new_contact_notification.fill(record, contact, data)
    return record


def encode_contact_notification(value: object) -> JsonInput:
    """Write a `ContactNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ContactNotification, decode_contact_notification, {"contact": _contact_json.encode_contact}
    )


ENCODERS: dict[type, object] = {ContactNotification: encode_contact_notification}
