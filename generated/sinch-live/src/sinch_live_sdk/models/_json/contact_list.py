"""The type `ContactList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..contact_list import ContactList
from . import contact as _contact_json

_new_contact_list = _Maker(ContactList)


def decode_contact_list(data: JsonValue, reading: _decode.Reading) -> ContactList:
    """Decode a `ContactList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    contacts = reading.records(top.get("contacts"), _contact_json.decode_contact, "ContactList.contacts")
    if type(next_page_token := top.get("next_page_token")) is not str and next_page_token is not None:
        next_page_token = reading.optional(next_page_token, _decode.text, "ContactList.next_page_token")
    record = _new_contact_list.blank()
    _new_contact_list.fill(record, contacts, next_page_token, raw)
    return record


def encode_contact_list(value: object) -> JsonInput:
    """Write a `ContactList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactList,
        decode_contact_list,
        {"contacts": _wire.list_of(_contact_json.encode_contact), "next_page_token": _wire.text},
    )


ENCODERS: dict[type, object] = {ContactList: encode_contact_list}
