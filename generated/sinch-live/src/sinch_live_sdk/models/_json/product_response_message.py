"""The type `ProductResponseMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..product_response_message import ProductResponseMessage
from . import product as _product_json

_new_product_response_message = _Maker(ProductResponseMessage)


def decode_product_response_message(data: JsonObject, reading: _decode.Reading) -> ProductResponseMessage:
    """Decode a `ProductResponseMessage` from received JSON."""
    products = reading.records(data.get("products"), _product_json.decode_product, "ProductResponseMessage.products")
    if type(title := data.get("title")) is not str and title is not None:
        title = reading.optional(title, _decode.text, "ProductResponseMessage.title")
    if type(catalog_id := data.get("catalog_id")) is not str and catalog_id is not None:
        catalog_id = reading.optional(catalog_id, _decode.text, "ProductResponseMessage.catalog_id")
    record = _new_product_response_message.blank()
    _new_product_response_message.fill(record, products, title, catalog_id, data)
    return record


def encode_product_response_message(value: object) -> JsonInput:
    """Write a `ProductResponseMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ProductResponseMessage,
        decode_product_response_message,
        {"products": _wire.list_of(_product_json.encode_product), "title": _wire.text, "catalog_id": _wire.text},
    )


ENCODERS: dict[type, object] = {ProductResponseMessage: encode_product_response_message}
