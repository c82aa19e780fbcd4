"""The type `VerificationPrice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..verification_price import VerificationPrice
from . import currency_amount as _currency_amount_json

_new_verification_price = _Maker(VerificationPrice)


def decode_verification_price(data: JsonValue, reading: _decode.Reading) -> VerificationPrice:
    """Decode a `VerificationPrice` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    verification_price = (
        _currency_amount_json.decode_currency_amount(found, reading)
        if type(found := top.get("verificationPrice")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_currency_amount_json.decode_currency_amount),
                "VerificationPrice.verification_price",
                ("verificationPrice",),
            )
        )
    )
    termination_price = (
        _currency_amount_json.decode_currency_amount(found, reading)
        if type(found := top.get("terminationPrice")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_currency_amount_json.decode_currency_amount),
                "VerificationPrice.termination_price",
                ("terminationPrice",),
            )
        )
    )
    if type(billable_duration := top.get("billableDuration")) is not int and billable_duration is not None:
        billable_duration = reading.optional(
            billable_duration, _decode.integer, "VerificationPrice.billable_duration", ("billableDuration",)
        )
    record = _new_verification_price.blank()
    _new_verification_price.fill(record, verification_price, termination_price, billable_duration, raw)
    return record


def encode_verification_price(value: object) -> JsonInput:
    """Write a `VerificationPrice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationPrice,
        decode_verification_price,
        (
            _encode.Member(
                "verification_price", _currency_amount_json.encode_currency_amount, path=("verificationPrice",)
            ),
            _encode.Member(
                "termination_price", _currency_amount_json.encode_currency_amount, path=("terminationPrice",)
            ),
            _encode.Member("billable_duration", _wire.whole, path=("billableDuration",)),
        ),
    )


ENCODERS: dict[type, object] = {VerificationPrice: encode_verification_price}
