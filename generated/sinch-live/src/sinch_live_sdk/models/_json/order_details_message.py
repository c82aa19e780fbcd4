"""The type `OrderDetailsMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..order_details_message import OrderDetailsMessage
from . import order_details as _order_details_json

_ORDER_DETAILS_MESSAGE_MESSAGE_TYPE = _decode.Known("ORDER_DETAILS")

_new_order_details_message = _Maker(OrderDetailsMessage)


def decode_order_details_message(data: JsonObject, reading: _decode.Reading) -> OrderDetailsMessage:
    """Decode an `OrderDetailsMessage` from received JSON."""
    message_type = (
        _ORDER_DETAILS_MESSAGE_MESSAGE_TYPE[found]
        if type(found := data.get("message_type")) is str
        else (
            "ORDER_DETAILS"
            if found is None
            else reading.required(found, _ORDER_DETAILS_MESSAGE_MESSAGE_TYPE, "OrderDetailsMessage.message_type")
        )
    )
    message = reading.required_record(
        data.get("message"), _order_details_json.decode_order_details, "OrderDetailsMessage.message"
    )
    record = _new_order_details_message.blank()
    _new_order_details_message.fill(record, message_type, message, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_details_message(value: object) -> JsonInput:
    """Write an `OrderDetailsMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderDetailsMessage,
        decode_order_details_message,
        {
            "message_type": _wire.known(*_ORDER_DETAILS_MESSAGE_MESSAGE_TYPE),
            "message": _encode.Member(_order_details_json.encode_order_details, needed=True),
        },
    )


ENCODERS: dict[type, object] = {OrderDetailsMessage: encode_order_details_message}
