"""The type `Recipient` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..recipient import Recipient
from . import identified_by as _identified_by_json

_new_recipient = _Maker(Recipient)


def decode_recipient(data: JsonValue, reading: _decode.Reading) -> Recipient:
    """Decode a `Recipient` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "Recipient.contact_id")
    identified_by = (
        _identified_by_json.decode_identified_by(found, reading)
        if type(found := top.get("identified_by")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_identified_by_json.decode_identified_by), "Recipient.identified_by"
            )
        )
    )
    record = _new_recipient.blank()
    _new_recipient.fill(record, contact_id, identified_by, raw)
    return record


def encode_recipient(value: object) -> JsonInput:
    """Write a `Recipient`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Recipient,
        decode_recipient,
        (
            _encode.Member("contact_id", _wire.text),
            _encode.Member("identified_by", _identified_by_json.encode_identified_by),
        ),
    )


ENCODERS: dict[type, object] = {Recipient: encode_recipient}
