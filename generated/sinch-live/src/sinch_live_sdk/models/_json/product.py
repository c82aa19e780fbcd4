"""The type `Product` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..product import Product

_new_product = _Maker(Product)


def decode_product(data: JsonObject, reading: _decode.Reading) -> Product:
    """Decode a `Product` from received JSON."""
    if type(id := data.get("id")) is not str:
        id = reading.required(id, _decode.text, "Product.id")
    if type(marketplace := data.get("marketplace")) is not str:
        marketplace = reading.required(marketplace, _decode.text, "Product.marketplace")
    if type(quantity := data.get("quantity")) is not int and quantity is not None:
        quantity = reading.optional(quantity, _decode.integer, "Product.quantity")
    if type(item_price := data.get("item_price")) is not float and item_price is not None:
        item_price = reading.optional(item_price, _decode.number, "Product.item_price")
    if type(currency := data.get("currency")) is not str and currency is not None:
        currency = reading.optional(currency, _decode.text, "Product.currency")
    record = _new_product.blank()
    _new_product.fill(record, id, marketplace, quantity, item_price, currency, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_product(value: object) -> JsonInput:
    """Write a `Product`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Product,
        decode_product,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "marketplace": _encode.Member(_wire.text, needed=True),
            "quantity": _wire.whole,
            "item_price": _wire.real,
            "currency": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {Product: encode_product}
