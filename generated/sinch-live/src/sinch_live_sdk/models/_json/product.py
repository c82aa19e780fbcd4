"""The type `Product` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..product import Product

_new_product = _Maker(Product)


def decode_product(data: JsonValue, reading: _decode.Reading) -> Product:
    """Decode a `Product` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Product.id")
    if type(marketplace := top.get("marketplace")) is not str:
        marketplace = reading.required(marketplace, _decode.text, "Product.marketplace")
    if type(quantity := top.get("quantity")) is not int and quantity is not None:
        quantity = reading.optional(quantity, _decode.integer, "Product.quantity")
    if type(item_price := top.get("item_price")) is not float and item_price is not None:
        item_price = reading.optional(item_price, _decode.number, "Product.item_price")
    if type(currency := top.get("currency")) is not str and currency is not None:
        currency = reading.optional(currency, _decode.text, "Product.currency")
    record = _new_product.blank()
    _new_product.fill(record, id, marketplace, quantity, item_price, currency, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_product(value: object) -> JsonInput:
    """Write a `Product`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Product,
        decode_product,
        (
            _encode.Member("id", _wire.text, needed=True),
            _encode.Member("marketplace", _wire.text, needed=True),
            _encode.Member("quantity", _wire.whole),
            _encode.Member("item_price", _wire.real),
            _encode.Member("currency", _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {Product: encode_product}
