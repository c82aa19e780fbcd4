"""The type `Money` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..money import Money

_new_money = _Maker(Money)


def decode_money(data: JsonValue, reading: _decode.Reading) -> Money:
    """Decode a `Money` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(currency_code := top.get("currencyCode")) is not str and currency_code is not None:
        currency_code = reading.optional(currency_code, _decode.text, "Money.currency_code", ("currencyCode",))
    amount = reading.optional(top.get("amount"), _decode.decimal, "Money.amount")
    record = _new_money.blank()
    _new_money.fill(record, currency_code, amount, raw)
    return record


def encode_money(value: object) -> JsonInput:
    """Write a `Money`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Money,
        decode_money,
        (_encode.Member("currency_code", _wire.text, path=("currencyCode",)), _encode.Member("amount", _wire.decimal)),
    )


ENCODERS: dict[type, object] = {Money: encode_money}
