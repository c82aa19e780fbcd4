"""The type `PaymentLink` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..payment_link import PaymentLink

_new_payment_link = _Maker(PaymentLink)


def decode_payment_link(data: JsonObject, reading: _decode.Reading) -> PaymentLink:
    """Decode a `PaymentLink` from received JSON."""
    if type(uri := data.get("uri")) is not str:
        uri = reading.required(uri, _decode.text, "PaymentLink.uri")
    record = _new_payment_link.blank()
    _new_payment_link.fill(record, uri, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_payment_link(value: object) -> JsonInput:
    """Write a `PaymentLink`, or a mapping of its members, as JSON."""
    return _encode.record(value, PaymentLink, decode_payment_link, {"uri": _encode.Member(_wire.text, needed=True)})


ENCODERS: dict[type, object] = {PaymentLink: encode_payment_link}
