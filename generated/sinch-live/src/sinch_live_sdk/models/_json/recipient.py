"""The type `Recipient` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..recipient import Recipient
from . import identified_by as _identified_by_json

_new_recipient = _Maker(Recipient)


def decode_recipient(data: JsonObject, reading: _decode.Reading) -> Recipient:
    """Decode a `Recipient` from received JSON."""
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "Recipient.contact_id")
    identified_by = reading.record(
        data.get("identified_by"), _identified_by_json.decode_identified_by, "Recipient.identified_by"
    )
    record = _new_recipient.blank()
    _new_recipient.fill(record, contact_id, identified_by, data)
    return record


def encode_recipient(value: object) -> JsonInput:
    """Write a `Recipient`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Recipient,
        decode_recipient,
        {"contact_id": _wire.text, "identified_by": _identified_by_json.encode_identified_by},
    )


ENCODERS: dict[type, object] = {Recipient: encode_recipient}
