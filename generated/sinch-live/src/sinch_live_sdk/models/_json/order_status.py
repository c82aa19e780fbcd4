"""The type `OrderStatus` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..order_status import OrderStatus, OrderStatusOrder, OrderStatusPayment
from . import whats_app_header as _whats_app_header_json
from . import whats_app_text as _whats_app_text_json

_ORDER_STATE = _decode.Known("pending", "processing", "partially-shipped", "shipped", "completed", "canceled")

_new_order_status_order = _Maker(OrderStatusOrder)


def decode_order_status_order(data: JsonObject, reading: _decode.Reading) -> OrderStatusOrder:
    """Decode an `OrderStatusOrder` from received JSON."""
    status = (
        _ORDER_STATE[found]
        if type(found := data.get("status")) is str
        else reading.required(found, _ORDER_STATE, "OrderStatusOrder.status")
    )
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "OrderStatusOrder.description")
    record = _new_order_status_order.blank()
    _new_order_status_order.fill(record, status, description, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_order_status_payment = _Maker(OrderStatusPayment)


def decode_order_status_payment(data: JsonObject, reading: _decode.Reading) -> OrderStatusPayment:
    """Decode an `OrderStatusPayment` from received JSON."""
    if type(reference_id := data.get("reference_id")) is not str:
        reference_id = reading.required(reference_id, _decode.text, "OrderStatusPayment.reference_id")
    order = reading.required_record(data.get("order"), decode_order_status_order, "OrderStatusPayment.order")
    record = _new_order_status_payment.blank()
    _new_order_status_payment.fill(record, reference_id, order, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_order_status = _Maker(OrderStatus)


def decode_order_status(data: JsonObject, reading: _decode.Reading) -> OrderStatus:
    """Decode an `OrderStatus` from received JSON."""
    header = reading.union(data.get("header"), _whats_app_header_json.decode_whats_app_header, "OrderStatus.header")
    body = reading.record(data.get("body"), _whats_app_text_json.decode_whats_app_text, "OrderStatus.body")
    footer = reading.record(data.get("footer"), _whats_app_text_json.decode_whats_app_text, "OrderStatus.footer")
    payment = reading.required_record(data.get("payment"), decode_order_status_payment, "OrderStatus.payment")
    record = _new_order_status.blank()
    _new_order_status.fill(record, header, body, footer, payment, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_status_order(value: object) -> JsonInput:
    """Write an `OrderStatusOrder`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderStatusOrder,
        decode_order_status_order,
        {"status": _encode.Member(_wire.known(*_ORDER_STATE), needed=True), "description": _wire.text},
    )


def encode_order_status_payment(value: object) -> JsonInput:
    """Write an `OrderStatusPayment`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderStatusPayment,
        decode_order_status_payment,
        {
            "reference_id": _encode.Member(_wire.text, needed=True),
            "order": _encode.Member(encode_order_status_order, needed=True),
        },
    )


def encode_order_status(value: object) -> JsonInput:
    """Write an `OrderStatus`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderStatus,
        decode_order_status,
        {
            "header": _whats_app_header_json.encode_whats_app_header,
            "body": _whats_app_text_json.encode_whats_app_text,
            "footer": _whats_app_text_json.encode_whats_app_text,
            "payment": _encode.Member(encode_order_status_payment, needed=True),
        },
    )


ENCODERS: dict[type, object] = {
    OrderStatusOrder: encode_order_status_order,
    OrderStatusPayment: encode_order_status_payment,
    OrderStatus: encode_order_status,
}
