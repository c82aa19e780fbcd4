"""The type `VerificationPrice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..verification_price import VerificationPrice
from . import currency_amount as _currency_amount_json

_new_verification_price = _Maker(VerificationPrice)


def decode_verification_price(data: JsonObject, reading: _decode.Reading) -> VerificationPrice:
    """Decode a `VerificationPrice` from received JSON."""
    verification_price = reading.record(
        data.get("verificationPrice"),
        _currency_amount_json.decode_currency_amount,
        "VerificationPrice.verification_price",
        "verificationPrice",
    )
    termination_price = reading.record(
        data.get("terminationPrice"),
        _currency_amount_json.decode_currency_amount,
        "VerificationPrice.termination_price",
        "terminationPrice",
    )
    if type(billable_duration := data.get("billableDuration")) is not int and billable_duration is not None:
        billable_duration = reading.optional(
            billable_duration, _decode.integer, "VerificationPrice.billable_duration", "billableDuration"
        )
    record = _new_verification_price.blank()
    _new_verification_price.fill(record, verification_price, termination_price, billable_duration, data)
    return record


def encode_verification_price(value: object) -> JsonInput:
    """Write a `VerificationPrice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationPrice,
        decode_verification_price,
        {
            "verification_price": ("verificationPrice", _currency_amount_json.encode_currency_amount),
            "termination_price": ("terminationPrice", _currency_amount_json.encode_currency_amount),
            "billable_duration": ("billableDuration", _wire.whole),
        },
    )


ENCODERS: dict[type, object] = {VerificationPrice: encode_verification_price}
