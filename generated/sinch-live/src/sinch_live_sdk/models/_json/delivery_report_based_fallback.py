"""The type `DeliveryReportBasedFallback` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..delivery_report_based_fallback import DeliveryReportBasedFallback

_new_delivery_report_based_fallback = _Maker(DeliveryReportBasedFallback)


def decode_delivery_report_based_fallback(data: JsonObject, reading: _decode.Reading) -> DeliveryReportBasedFallback:
    """Decode a `DeliveryReportBasedFallback` from received JSON."""
    if type(enabled := data.get("enabled")) is not bool and enabled is not None:
        enabled = reading.optional(enabled, _decode.boolean, "DeliveryReportBasedFallback.enabled")
    if (
        type(delivery_report_waiting_time := data.get("delivery_report_waiting_time")) is not int
        and delivery_report_waiting_time is not None
    ):
        delivery_report_waiting_time = reading.optional(
            delivery_report_waiting_time, _decode.integer, "DeliveryReportBasedFallback.delivery_report_waiting_time"
        )
    record = _new_delivery_report_based_fallback.blank()
    _new_delivery_report_based_fallback.fill(record, enabled, delivery_report_waiting_time, data)
    return record


def encode_delivery_report_based_fallback(value: object) -> JsonInput:
    """Write a `DeliveryReportBasedFallback`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DeliveryReportBasedFallback,
        decode_delivery_report_based_fallback,
        {"enabled": _wire.truth, "delivery_report_waiting_time": _wire.whole},
    )


ENCODERS: dict[type, object] = {DeliveryReportBasedFallback: encode_delivery_report_based_fallback}
