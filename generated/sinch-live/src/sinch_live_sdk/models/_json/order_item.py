"""The type `OrderItem` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..order_item import OrderItem

_new_order_item = _Maker(OrderItem)


def decode_order_item(data: JsonValue, reading: _decode.Reading) -> OrderItem:
    """Decode an `OrderItem` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(retailer_id := top.get("retailer_id")) is not str:
        retailer_id = reading.required(retailer_id, _decode.text, "OrderItem.retailer_id")
    if type(name := top.get("name")) is not str:
        name = reading.required(name, _decode.text, "OrderItem.name")
    if type(amount_value := top.get("amount_value")) is not int:
        amount_value = reading.required(amount_value, _decode.integer, "OrderItem.amount_value")
    if type(quantity := top.get("quantity")) is not int:
        quantity = reading.required(quantity, _decode.integer, "OrderItem.quantity")
    if type(sale_amount_value := top.get("sale_amount_value")) is not int and sale_amount_value is not None:
        sale_amount_value = reading.optional(sale_amount_value, _decode.integer, "OrderItem.sale_amount_value")
    record = _new_order_item.blank()
    _new_order_item.fill(record, retailer_id, name, amount_value, quantity, sale_amount_value, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_item(value: object) -> JsonInput:
    """Write an `OrderItem`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderItem,
        decode_order_item,
        (
            _encode.Member("retailer_id", _wire.text, needed=True),
            _encode.Member("name", _wire.text, needed=True),
            _encode.Member("amount_value", _wire.whole, needed=True),
            _encode.Member("quantity", _wire.whole, needed=True),
            _encode.Member("sale_amount_value", _wire.whole),
        ),
    )


ENCODERS: dict[type, object] = {OrderItem: encode_order_item}
