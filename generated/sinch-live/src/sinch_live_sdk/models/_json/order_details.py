"""The type `OrderDetails` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..order_details import OrderDetails
from . import order_payment as _order_payment_json
from . import whats_app_header as _whats_app_header_json
from . import whats_app_text as _whats_app_text_json

_new_order_details = _Maker(OrderDetails)


def decode_order_details(data: JsonObject, reading: _decode.Reading) -> OrderDetails:
    """Decode an `OrderDetails` from received JSON."""
    header = reading.union(data.get("header"), _whats_app_header_json.decode_whats_app_header, "OrderDetails.header")
    body = reading.record(data.get("body"), _whats_app_text_json.decode_whats_app_text, "OrderDetails.body")
    footer = reading.record(data.get("footer"), _whats_app_text_json.decode_whats_app_text, "OrderDetails.footer")
    payment = reading.required_record(
        data.get("payment"), _order_payment_json.decode_order_payment, "OrderDetails.payment"
    )
    record = _new_order_details.blank()
    _new_order_details.fill(record, header, body, footer, payment, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_order_details(value: object) -> JsonInput:
    """Write an `OrderDetails`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OrderDetails,
        decode_order_details,
        {
            "header": _whats_app_header_json.encode_whats_app_header,
            "body": _whats_app_text_json.encode_whats_app_text,
            "footer": _whats_app_text_json.encode_whats_app_text,
            "payment": _encode.Member(_order_payment_json.encode_order_payment, needed=True),
        },
    )


ENCODERS: dict[type, object] = {OrderDetails: encode_order_details}
