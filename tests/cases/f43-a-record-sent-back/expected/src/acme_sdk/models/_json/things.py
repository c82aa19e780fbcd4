"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..things import Thing, ThingEmail

_new_thing_email = _Maker(ThingEmail)


def decode_thing_email(data: JsonObject, reading: _decode.Reading) -> ThingEmail:
    """Decode a `ThingEmail` from received JSON."""
    if type(email := data.get("email")) is not str and email is not None:
        email = reading.optional(email, _decode.text, "ThingEmail.email")
    seen = reading.optional(data.get("seen"), _decode.date_time, "ThingEmail.seen")
    record = _new_thing_email.blank()
    _new_thing_email.fill(record, email, seen, data)
    return record


_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Thing.id")
    if type(name := top.get("name")) is not str:
        name = reading.required(name, _decode.text, "Thing.name")
    if type(note := top.get("note")) is not str and note is not None:
        note = reading.optional(note, _decode.text, "Thing.note")
    since = reading.optional(top.get("since"), _decode.date_time, "Thing.since")
    in_address = found if type(found := top.get("address")) is dict else _decode.members(found)
    if type(city := in_address.get("city")) is not str and city is not None:
        city = reading.optional(city, _decode.text, "Thing.city", ("address", "city"))
    emails = reading.records(top.get("emails"), decode_thing_email, "Thing.emails")
    in_emails = found if type(found := top.get("emails")) is dict else _decode.members(found)
    in_emails_1 = found if type(found := in_emails.get("-1")) is dict else _decode.members(found)
    if type(last := in_emails_1.get("email")) is not str and last is not None:
        last = reading.optional(last, _decode.text, "Thing.last", ("emails", "-1", "email"))
    record = _new_thing.blank()
    _new_thing.fill(record, id, name, note, since, city, emails, last, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_thing_email(value: object) -> JsonInput:
    """Write a `ThingEmail`, or a mapping of its members, as JSON."""
    return _encode.record(value, ThingEmail, decode_thing_email, {"email": _wire.text, "seen": _wire.date_time})


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "id": None,
            "name": _encode.Member(_wire.text, needed=True),
            "note": _wire.text,
            "since": _wire.date_time,
            "emails": _wire.list_of(encode_thing_email),
            "city": _encode.Member(_wire.text, path=("address", "city")),
        },
    )


ENCODERS: dict[type, object] = {ThingEmail: encode_thing_email, Thing: encode_thing}
