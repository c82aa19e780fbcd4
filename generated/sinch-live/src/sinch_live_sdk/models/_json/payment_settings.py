"""The type `PaymentSettings` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..payment_settings import PaymentSettings
from . import boleto as _boleto_json
from . import dynamic_pix as _dynamic_pix_json
from . import payment_link as _payment_link_json

_new_payment_settings = _Maker(PaymentSettings)


def decode_payment_settings(data: JsonObject, reading: _decode.Reading) -> PaymentSettings:
    """Decode a `PaymentSettings` from received JSON."""
    dynamic_pix = reading.record(
        data.get("dynamic_pix"), _dynamic_pix_json.decode_dynamic_pix, "PaymentSettings.dynamic_pix"
    )
    payment_link = reading.record(
        data.get("payment_link"), _payment_link_json.decode_payment_link, "PaymentSettings.payment_link"
    )
    boleto = reading.record(data.get("boleto"), _boleto_json.decode_boleto, "PaymentSettings.boleto")
    record = _new_payment_settings.blank()
    _new_payment_settings.fill(record, dynamic_pix, payment_link, boleto, data)
    return record


def encode_payment_settings(value: object) -> JsonInput:
    """Write a `PaymentSettings`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        PaymentSettings,
        decode_payment_settings,
        {
            "dynamic_pix": _dynamic_pix_json.encode_dynamic_pix,
            "payment_link": _payment_link_json.encode_payment_link,
            "boleto": _boleto_json.encode_boleto,
        },
    )


ENCODERS: dict[type, object] = {PaymentSettings: encode_payment_settings}
