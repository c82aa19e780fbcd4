"""The type `OrderDetailsMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..order_details_message import OrderDetailsMessage
from . import order_details as _order_details_json

_ORDER_DETAILS_MESSAGE_MESSAGE_TYPE = _decode.Known("ORDER_DETAILS")

_new_order_details_message = _Maker(OrderDetailsMessage)


def decode_order_details_message(data: JsonValue, reading: _decode.Reading) -> OrderDetailsMessage:
    """Decode an `OrderDetailsMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    message_type = (
        _ORDER_DETAILS_MESSAGE_MESSAGE_TYPE[found]
        if type(found := top.get("message_type")) is str
        else reading.required(found, _ORDER_DETAILS_MESSAGE_MESSAGE_TYPE, "OrderDetailsMessage.message_type")
    )
    message = (
        _order_details_json.decode_order_details(found, reading)
        if type(found := top.get("message")) is dict and reading.is_lenient
        else reading.required(
            found, reading.object(_order_details_json.decode_order_details), "OrderDetailsMessage.message"
        )
    )
    record = _new_order_details_message.blank()
    _new_order_details_message.fill(record, message_type, message, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_details_message(value: object) -> JsonInput:
    """Write an `OrderDetailsMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderDetailsMessage,
        decode_order_details_message,
        (
            _encode.Member("message_type", _wire.known(*_ORDER_DETAILS_MESSAGE_MESSAGE_TYPE), needed=True),
            _encode.Member("message", _order_details_json.encode_order_details, needed=True),
        ),
    )


ENCODERS: dict[type, object] = {OrderDetailsMessage: encode_order_details_message}
