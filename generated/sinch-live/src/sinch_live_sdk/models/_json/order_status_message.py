"""The type `OrderStatusMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..order_status_message import OrderStatusMessage
from . import order_status as _order_status_json

_ORDER_STATUS_MESSAGE_MESSAGE_TYPE = _decode.Known("ORDER_STATUS")

_new_order_status_message = _Maker(OrderStatusMessage)


def decode_order_status_message(data: JsonObject, reading: _decode.Reading) -> OrderStatusMessage:
    """Decode an `OrderStatusMessage` from received JSON."""
    message_type = (
        _ORDER_STATUS_MESSAGE_MESSAGE_TYPE[found]
        if type(found := data.get("message_type")) is str
        else (
            "ORDER_STATUS"
            if found is None
            else reading.required(found, _ORDER_STATUS_MESSAGE_MESSAGE_TYPE, "OrderStatusMessage.message_type")
        )
    )
    message = reading.required_record(
        data.get("message"), _order_status_json.decode_order_status, "OrderStatusMessage.message"
    )
    record = _new_order_status_message.blank()
    _new_order_status_message.fill(record, message_type, message, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_status_message(value: object) -> JsonInput:
    """Write an `OrderStatusMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderStatusMessage,
        decode_order_status_message,
        {
            "message_type": _wire.known(*_ORDER_STATUS_MESSAGE_MESSAGE_TYPE),
            "message": _encode.Member(_order_status_json.encode_order_status, needed=True),
        },
    )


ENCODERS: dict[type, object] = {OrderStatusMessage: encode_order_status_message}
