"""The type `CurrencyAmount` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..currency_amount import CurrencyAmount

_new_currency_amount = _Maker(CurrencyAmount)


def decode_currency_amount(data: JsonObject, reading: _decode.Reading) -> CurrencyAmount:
    """Decode a `CurrencyAmount` from received JSON."""
    if type(currency_id := data.get("currencyId")) is not str and currency_id is not None:
        currency_id = reading.optional(currency_id, _decode.text, "CurrencyAmount.currency_id", "currencyId")
    amount = reading.optional(data.get("amount"), _decode.decimal, "CurrencyAmount.amount")
    record = _new_currency_amount.blank()
    _new_currency_amount.fill(record, currency_id, amount, data)
    return record


def encode_currency_amount(value: object) -> JsonInput:
    """Write a `CurrencyAmount`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CurrencyAmount,
        decode_currency_amount,
        {"currency_id": ("currencyId", _wire.text), "amount": _wire.exact},
    )


ENCODERS: dict[type, object] = {CurrencyAmount: encode_currency_amount}
