"""The type `PaymentLinkButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..payment_link_button import PaymentLinkButton

_PAYMENT_LINK_BUTTON_TYPE = _decode.Known("payment_link")

_new_payment_link_button = _Maker(PaymentLinkButton)


def decode_payment_link_button(data: JsonObject, reading: _decode.Reading) -> PaymentLinkButton:
    """Decode a `PaymentLinkButton` from received JSON."""
    type_ = (
        _PAYMENT_LINK_BUTTON_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "payment_link"
            if found is None
            else reading.required(found, _PAYMENT_LINK_BUTTON_TYPE, "PaymentLinkButton.type")
        )
    )
    if type(uri := data.get("uri")) is not str:
        uri = reading.required(uri, _decode.text, "PaymentLinkButton.uri")
    record = _new_payment_link_button.blank()
    _new_payment_link_button.fill(record, type_, uri, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_payment_link_button(value: object) -> JsonInput:
    """Write a `PaymentLinkButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        PaymentLinkButton,
        decode_payment_link_button,
        {"type": _wire.known(*_PAYMENT_LINK_BUTTON_TYPE), "uri": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {PaymentLinkButton: encode_payment_link_button}
