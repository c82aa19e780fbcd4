"""The type `PaymentStatusUpdateEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..payment_status_update_event import PaymentStatusUpdateEvent

_PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_STATUS = _decode.Known(
    "PAYMENT_STATUS_UNKNOWN",
    "PAYMENT_STATUS_NEW",
    "PAYMENT_STATUS_PENDING",
    "PAYMENT_STATUS_CAPTURED",
    "PAYMENT_STATUS_CANCELED",
    "PAYMENT_STATUS_FAILED",
)
_PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_TRANSACTION_STATUS = _decode.Known(
    "PAYMENT_STATUS_TRANSACTION_UNKNOWN",
    "PAYMENT_STATUS_TRANSACTION_PENDING",
    "PAYMENT_STATUS_TRANSACTION_FAILED",
    "PAYMENT_STATUS_TRANSACTION_SUCCESS",
    "PAYMENT_STATUS_TRANSACTION_CANCELED",
)

_new_payment_status_update_event = _Maker(PaymentStatusUpdateEvent)


def decode_payment_status_update_event(data: JsonObject, reading: _decode.Reading) -> PaymentStatusUpdateEvent:
    """Decode a `PaymentStatusUpdateEvent` from received JSON."""
    if type(reference_id := data.get("reference_id")) is not str and reference_id is not None:
        reference_id = reading.optional(reference_id, _decode.text, "PaymentStatusUpdateEvent.reference_id")
    payment_status = (
        _PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_STATUS[found]
        if type(found := data.get("payment_status")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_STATUS, "PaymentStatusUpdateEvent.payment_status"
            )
        )
    )
    payment_transaction_status = (
        _PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_TRANSACTION_STATUS[found]
        if type(found := data.get("payment_transaction_status")) is str
        else (
            None
            if found is None
            else reading.optional(
                found,
                _PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_TRANSACTION_STATUS,
                "PaymentStatusUpdateEvent.payment_transaction_status",
            )
        )
    )
    if (
        type(payment_transaction_id := data.get("payment_transaction_id")) is not str
        and payment_transaction_id is not None
    ):
        payment_transaction_id = reading.optional(
            payment_transaction_id, _decode.text, "PaymentStatusUpdateEvent.payment_transaction_id"
        )
    record = _new_payment_status_update_event.blank()
    _new_payment_status_update_event.fill(
        record, reference_id, payment_status, payment_transaction_status, payment_transaction_id, data
    )
    return record


def encode_payment_status_update_event(value: object) -> JsonInput:
    """Write a `PaymentStatusUpdateEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        PaymentStatusUpdateEvent,
        decode_payment_status_update_event,
        {
            "reference_id": _wire.text,
            "payment_status": _wire.known(*_PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_STATUS),
            "payment_transaction_status": _wire.known(*_PAYMENT_STATUS_UPDATE_EVENT_PAYMENT_TRANSACTION_STATUS),
            "payment_transaction_id": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {PaymentStatusUpdateEvent: encode_payment_status_update_event}
