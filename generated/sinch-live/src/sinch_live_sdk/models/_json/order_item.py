"""The type `OrderItem` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..order_item import OrderItem

_new_order_item = _Maker(OrderItem)


def decode_order_item(data: JsonObject, reading: _decode.Reading) -> OrderItem:
    """Decode an `OrderItem` from received JSON."""
    if type(retailer_id := data.get("retailer_id")) is not str:
        retailer_id = reading.required(retailer_id, _decode.text, "OrderItem.retailer_id")
    if type(name := data.get("name")) is not str:
        name = reading.required(name, _decode.text, "OrderItem.name")
    if type(amount_value := data.get("amount_value")) is not int:
        amount_value = reading.required(amount_value, _decode.integer, "OrderItem.amount_value")
    if type(quantity := data.get("quantity")) is not int:
        quantity = reading.required(quantity, _decode.integer, "OrderItem.quantity")
    if type(sale_amount_value := data.get("sale_amount_value")) is not int and sale_amount_value is not None:
        sale_amount_value = reading.optional(sale_amount_value, _decode.integer, "OrderItem.sale_amount_value")
    record = _new_order_item.blank()
    _new_order_item.fill(record, retailer_id, name, amount_value, quantity, sale_amount_value, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_item(value: object) -> JsonInput:
    """Write an `OrderItem`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderItem,
        decode_order_item,
        {
            "retailer_id": _encode.Member(_wire.text, needed=True),
            "name": _encode.Member(_wire.text, needed=True),
            "amount_value": _encode.Member(_wire.whole, needed=True),
            "quantity": _encode.Member(_wire.whole, needed=True),
            "sale_amount_value": _wire.whole,
        },
    )


ENCODERS: dict[type, object] = {OrderItem: encode_order_item}
