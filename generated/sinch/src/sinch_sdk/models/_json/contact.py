"""The records and events of `contact` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..contact import Contact

_new_contact = _Maker(Contact)


def decode_contact(data: JsonValue, reading: _decode.Reading) -> Contact:
    """Decode a `Contact` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Contact.id")
    if type(display_name := top.get("display_name")) is not str and display_name is not None:
        display_name = reading.optional(display_name, _decode.text, "Contact.display_name")
    if type(email := top.get("email")) is not str and email is not None:
        email = reading.optional(email, _decode.text, "Contact.email")
    if type(external_id := top.get("external_id")) is not str and external_id is not None:
        external_id = reading.optional(external_id, _decode.text, "Contact.external_id")
    if type(language := top.get("language")) is not str and language is not None:
        language = reading.optional(language, _decode.text, "Contact.language")
    record = _new_contact.blank()
    _new_contact.fill(record, id, display_name, email, external_id, language, raw)
    return record


def encode_contact(value: object) -> JsonInput:
    """Write a `Contact`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Contact,
        decode_contact,
        {
            "id": _wire.text,
            "display_name": _wire.text,
            "email": _wire.text,
            "external_id": _wire.text,
            "language": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {Contact: encode_contact}
