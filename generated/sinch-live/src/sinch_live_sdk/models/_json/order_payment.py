"""The type `OrderPayment` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..order_payment import OrderPayment
from . import order as _order_json
from . import payment_button as _payment_button_json
from . import payment_settings as _payment_settings_json

_ORDER_PAYMENT_TYPE_OF_GOODS = _decode.Known("digital-goods", "physical-goods")

_new_order_payment = _Maker(OrderPayment)


def decode_order_payment(data: JsonObject, reading: _decode.Reading) -> OrderPayment:
    """Decode an `OrderPayment` from received JSON."""
    if type(type_ := data.get("type")) is not str:
        type_ = reading.required(type_, _decode.text, "OrderPayment.type")
    if type(reference_id := data.get("reference_id")) is not str:
        reference_id = reading.required(reference_id, _decode.text, "OrderPayment.reference_id")
    type_of_goods = (
        _ORDER_PAYMENT_TYPE_OF_GOODS[found]
        if type(found := data.get("type_of_goods")) is str
        else reading.required(found, _ORDER_PAYMENT_TYPE_OF_GOODS, "OrderPayment.type_of_goods")
    )
    if type(total_amount_value := data.get("total_amount_value")) is not int:
        total_amount_value = reading.required(total_amount_value, _decode.integer, "OrderPayment.total_amount_value")
    order = reading.required_record(data.get("order"), _order_json.decode_order, "OrderPayment.order")
    payment_settings = reading.record(
        data.get("payment_settings"), _payment_settings_json.decode_payment_settings, "OrderPayment.payment_settings"
    )
    payment_buttons = reading.unions(
        data.get("payment_buttons"), _payment_button_json.decode_payment_button, "OrderPayment.payment_buttons"
    )
    record = _new_order_payment.blank()
    _new_order_payment.fill(
        record, type_, reference_id, type_of_goods, total_amount_value, order, payment_settings, payment_buttons, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_payment(value: object) -> JsonInput:
    """Write an `OrderPayment`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderPayment,
        decode_order_payment,
        {
            "type": _encode.Member(_wire.text, needed=True),
            "reference_id": _encode.Member(_wire.text, needed=True),
            "type_of_goods": _encode.Member(_wire.known(*_ORDER_PAYMENT_TYPE_OF_GOODS), needed=True),
            "total_amount_value": _encode.Member(_wire.whole, needed=True),
            "order": _encode.Member(_order_json.encode_order, needed=True),
            "payment_settings": _payment_settings_json.encode_payment_settings,
            "payment_buttons": _wire.list_of(_payment_button_json.encode_payment_button),
        },
    )


ENCODERS: dict[type, object] = {OrderPayment: encode_order_payment}
