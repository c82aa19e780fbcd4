"""The type `Order` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..order import Order
from . import order_item as _order_item_json

_new_order = _Maker(Order)


def decode_order(data: JsonObject, reading: _decode.Reading) -> Order:
    """Decode an `Order` from received JSON."""
    items = reading.required_records(data.get("items"), _order_item_json.decode_order_item, "Order.items")
    if type(subtotal_value := data.get("subtotal_value")) is not int:
        subtotal_value = reading.required(subtotal_value, _decode.integer, "Order.subtotal_value")
    if type(tax_value := data.get("tax_value")) is not int:
        tax_value = reading.required(tax_value, _decode.integer, "Order.tax_value")
    if type(tax_description := data.get("tax_description")) is not str and tax_description is not None:
        tax_description = reading.optional(tax_description, _decode.text, "Order.tax_description")
    if type(shipping_value := data.get("shipping_value")) is not int and shipping_value is not None:
        shipping_value = reading.optional(shipping_value, _decode.integer, "Order.shipping_value")
    if type(shipping_description := data.get("shipping_description")) is not str and shipping_description is not None:
        shipping_description = reading.optional(shipping_description, _decode.text, "Order.shipping_description")
    if type(discount_value := data.get("discount_value")) is not int and discount_value is not None:
        discount_value = reading.optional(discount_value, _decode.integer, "Order.discount_value")
    if type(discount_description := data.get("discount_description")) is not str and discount_description is not None:
        discount_description = reading.optional(discount_description, _decode.text, "Order.discount_description")
    if (
        type(discount_program_name := data.get("discount_program_name")) is not str
        and discount_program_name is not None
    ):
        discount_program_name = reading.optional(discount_program_name, _decode.text, "Order.discount_program_name")
    if type(catalog_id := data.get("catalog_id")) is not str and catalog_id is not None:
        catalog_id = reading.optional(catalog_id, _decode.text, "Order.catalog_id")
    if type(expiration_time := data.get("expiration_time")) is not str and expiration_time is not None:
        expiration_time = reading.optional(expiration_time, _decode.text, "Order.expiration_time")
    if (
        type(expiration_description := data.get("expiration_description")) is not str
        and expiration_description is not None
    ):
        expiration_description = reading.optional(expiration_description, _decode.text, "Order.expiration_description")
    record = _new_order.blank()
    _new_order.fill(
        record,
        items,
        subtotal_value,
        tax_value,
        tax_description,
        shipping_value,
        shipping_description,
        discount_value,
        discount_description,
        discount_program_name,
        catalog_id,
        expiration_time,
        expiration_description,
        data,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_order(value: object) -> JsonInput:
    """Write an `Order`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Order,
        decode_order,
        {
            "items": _encode.Member(_wire.list_of(_order_item_json.encode_order_item), needed=True),
            "subtotal_value": _encode.Member(_wire.whole, needed=True),
            "tax_value": _encode.Member(_wire.whole, needed=True),
            "tax_description": _wire.text,
            "shipping_value": _wire.whole,
            "shipping_description": _wire.text,
            "discount_value": _wire.whole,
            "discount_description": _wire.text,
            "discount_program_name": _wire.text,
            "catalog_id": _wire.text,
            "expiration_time": _wire.text,
            "expiration_description": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {Order: encode_order}
