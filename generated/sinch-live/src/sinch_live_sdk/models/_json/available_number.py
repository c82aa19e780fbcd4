"""The type `AvailableNumber` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..available_number import AvailableNumber
from . import money as _money_json

_NUMBER_TYPE = _decode.Known("MOBILE", "LOCAL", "TOLL_FREE")
_NUMBER_CAPABILITY = _decode.Known("SMS", "VOICE")
_NUMBER_CAPABILITY_VALUES = _decode.array(_NUMBER_CAPABILITY)

_new_available_number = _Maker(AvailableNumber)


def decode_available_number(data: JsonValue, reading: _decode.Reading) -> AvailableNumber:
    """Decode an `AvailableNumber` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(phone_number := top.get("phoneNumber")) is not str:
        phone_number = reading.required(phone_number, _decode.text, "AvailableNumber.phone_number", "phoneNumber")
    if type(region_code := top.get("regionCode")) is not str and region_code is not None:
        region_code = reading.optional(region_code, _decode.text, "AvailableNumber.region_code", "regionCode")
    type_ = (
        _NUMBER_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _NUMBER_TYPE, "AvailableNumber.type"))
    )
    capability = reading.optional(top.get("capability"), _NUMBER_CAPABILITY_VALUES, "AvailableNumber.capability")
    setup_price = reading.record(
        top.get("setupPrice"), _money_json.decode_money, "AvailableNumber.setup_price", "setupPrice"
    )
    monthly_price = reading.record(
        top.get("monthlyPrice"), _money_json.decode_money, "AvailableNumber.monthly_price", "monthlyPrice"
    )
    if (
        type(payment_interval_months := top.get("paymentIntervalMonths")) is not int
        and payment_interval_months is not None
    ):
        payment_interval_months = reading.optional(
            payment_interval_months, _decode.integer, "AvailableNumber.payment_interval_months", "paymentIntervalMonths"
        )
    if (
        type(supporting_documentation_required := top.get("supportingDocumentationRequired")) is not bool
        and supporting_documentation_required is not None
    ):
        supporting_documentation_required = reading.optional(
            supporting_documentation_required,
            _decode.boolean,
            "AvailableNumber.supporting_documentation_required",
            "supportingDocumentationRequired",
        )
    record = _new_available_number.blank()
    _new_available_number.fill(
        record,
        phone_number,
        region_code,
        type_,
        capability,
        setup_price,
        monthly_price,
        payment_interval_months,
        supporting_documentation_required,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_available_number(value: object) -> JsonInput:
    """Write an `AvailableNumber`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        AvailableNumber,
        decode_available_number,
        {
            "phone_number": _encode.Member(_wire.text, path=("phoneNumber",), needed=True),
            "region_code": ("regionCode", _wire.text),
            "type": _wire.known(*_NUMBER_TYPE),
            "capability": _wire.list_of(_wire.known(*_NUMBER_CAPABILITY)),
            "setup_price": ("setupPrice", _money_json.encode_money),
            "monthly_price": ("monthlyPrice", _money_json.encode_money),
            "payment_interval_months": ("paymentIntervalMonths", _wire.whole),
            "supporting_documentation_required": ("supportingDocumentationRequired", _wire.truth),
        },
    )


ENCODERS: dict[type, object] = {AvailableNumber: encode_available_number}
