"""The type `InboundBinarySms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..inbound_binary_sms import InboundBinarySms

_INBOUND_BINARY_SMS_TYPE = _decode.Known("mo_binary")

_new_inbound_binary_sms = _Maker(InboundBinarySms)


def decode_inbound_binary_sms(data: JsonValue, reading: _decode.Reading) -> InboundBinarySms:
    """Decode an `InboundBinarySms` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "InboundBinarySms.id")
    type_ = (
        _INBOUND_BINARY_SMS_TYPE[found]
        if type(found := top.get("type")) is str
        else (
            "mo_binary" if found is None else reading.required(found, _INBOUND_BINARY_SMS_TYPE, "InboundBinarySms.type")
        )
    )
    body = reading.optional(top.get("body"), _decode.blob, "InboundBinarySms.body")
    if type(udh := top.get("udh")) is not str and udh is not None:
        udh = reading.optional(udh, _decode.text, "InboundBinarySms.udh")
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "InboundBinarySms.from_", "from")
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "InboundBinarySms.to")
    received_at = reading.optional(top.get("received_at"), _decode.date_time, "InboundBinarySms.received_at")
    sent_at = reading.optional(top.get("sent_at"), _decode.date_time, "InboundBinarySms.sent_at")
    if type(operator_id := top.get("operator_id")) is not str and operator_id is not None:
        operator_id = reading.optional(operator_id, _decode.text, "InboundBinarySms.operator_id")
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(client_reference, _decode.text, "InboundBinarySms.client_reference")
    record = _new_inbound_binary_sms.blank()
    _new_inbound_binary_sms.fill(
        record, id, type_, body, udh, from_, to, received_at, sent_at, operator_id, client_reference, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_inbound_binary_sms(value: object) -> JsonInput:
    """Write an `InboundBinarySms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        InboundBinarySms,
        decode_inbound_binary_sms,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "type": _wire.known(*_INBOUND_BINARY_SMS_TYPE),
            "body": _wire.base64,
            "udh": _wire.text,
            "from_": ("from", _wire.text),
            "to": _wire.text,
            "received_at": _wire.date_time,
            "sent_at": _wire.date_time,
            "operator_id": _wire.text,
            "client_reference": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {InboundBinarySms: encode_inbound_binary_sms}
