"""The type `Money` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..money import Money

_new_money = _Maker(Money)


def decode_money(data: JsonObject, reading: _decode.Reading) -> Money:
    """Decode a `Money` from received JSON."""
    if type(currency_code := data.get("currencyCode")) is not str and currency_code is not None:
        currency_code = reading.optional(currency_code, _decode.text, "Money.currency_code", "currencyCode")
    amount = reading.optional(data.get("amount"), _decode.decimal, "Money.amount")
    record = _new_money.blank()
    _new_money.fill(record, currency_code, amount, data)
    return record


def encode_money(value: object) -> JsonInput:
    """Write a `Money`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, Money, decode_money, {"currency_code": ("currencyCode", _wire.text), "amount": _wire.decimal}
    )


ENCODERS: dict[type, object] = {Money: encode_money}
