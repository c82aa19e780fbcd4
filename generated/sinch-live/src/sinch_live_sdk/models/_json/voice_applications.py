"""The records and events of `voice.applications` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..voice_applications import QueriedNumber, QueriedNumberDetails, VoiceCallbacks, VoiceCallbackUrls, VoiceNumber
from . import currency_amount as _currency_amount_json

_VOICE_CAPABILITY = _decode.Known("voice", "sms")
_QUERIED_NUMBER_DETAILS_NUMBER_TYPE = _decode.Known("Unknown", "Fixed", "Mobile", "Other")

_new_voice_number = _Maker(VoiceNumber)


def decode_voice_number(data: JsonValue, reading: _decode.Reading) -> VoiceNumber:
    """Decode a `VoiceNumber` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(number := top.get("number")) is not str:
        number = reading.required(number, _decode.text, "VoiceNumber.number")
    if type(applicationkey := top.get("applicationkey")) is not str and applicationkey is not None:
        applicationkey = reading.optional(applicationkey, _decode.text, "VoiceNumber.applicationkey")
    capability = (
        _VOICE_CAPABILITY[found]
        if type(found := top.get("capability")) is str
        else (None if found is None else reading.optional(found, _VOICE_CAPABILITY, "VoiceNumber.capability"))
    )
    record = _new_voice_number.blank()
    _new_voice_number.fill(record, number, applicationkey, capability, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_voice_callback_urls = _Maker(VoiceCallbackUrls)


def decode_voice_callback_urls(data: JsonObject, reading: _decode.Reading) -> VoiceCallbackUrls:
    """Decode a `VoiceCallbackUrls` from received JSON."""
    if type(primary := data.get("primary")) is not str and primary is not None:
        primary = reading.optional(primary, _decode.text, "VoiceCallbackUrls.primary")
    if type(fallback := data.get("fallback")) is not str and fallback is not None:
        fallback = reading.optional(fallback, _decode.text, "VoiceCallbackUrls.fallback")
    record = _new_voice_callback_urls.blank()
    _new_voice_callback_urls.fill(record, primary, fallback, data)
    return record


_new_voice_callbacks = _Maker(VoiceCallbacks)


def decode_voice_callbacks(data: JsonValue, reading: _decode.Reading) -> VoiceCallbacks:
    """Decode a `VoiceCallbacks` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    url = reading.record(top.get("url"), decode_voice_callback_urls, "VoiceCallbacks.url")
    record = _new_voice_callbacks.blank()
    _new_voice_callbacks.fill(record, url, raw)
    return record


_new_queried_number_details = _Maker(QueriedNumberDetails)


def decode_queried_number_details(data: JsonObject, reading: _decode.Reading) -> QueriedNumberDetails:
    """Decode a `QueriedNumberDetails` from received JSON."""
    if type(country_id := data.get("countryId")) is not str and country_id is not None:
        country_id = reading.optional(country_id, _decode.text, "QueriedNumberDetails.country_id", "countryId")
    number_type = (
        _QUERIED_NUMBER_DETAILS_NUMBER_TYPE[found]
        if type(found := data.get("numberType")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _QUERIED_NUMBER_DETAILS_NUMBER_TYPE, "QueriedNumberDetails.number_type", "numberType"
            )
        )
    )
    if type(normalized_number := data.get("normalizedNumber")) is not str and normalized_number is not None:
        normalized_number = reading.optional(
            normalized_number, _decode.text, "QueriedNumberDetails.normalized_number", "normalizedNumber"
        )
    if type(restricted := data.get("restricted")) is not bool and restricted is not None:
        restricted = reading.optional(restricted, _decode.boolean, "QueriedNumberDetails.restricted")
    rate = reading.record(data.get("rate"), _currency_amount_json.decode_currency_amount, "QueriedNumberDetails.rate")
    record = _new_queried_number_details.blank()
    _new_queried_number_details.fill(record, country_id, number_type, normalized_number, restricted, rate, data)
    return record


_new_queried_number = _Maker(QueriedNumber)


def decode_queried_number(data: JsonValue, reading: _decode.Reading) -> QueriedNumber:
    """Decode a `QueriedNumber` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "QueriedNumber.method")
    number = reading.record(
        _decode.first(top.get("number"), top.get("numberItem")), decode_queried_number_details, "QueriedNumber.number"
    )
    record = _new_queried_number.blank()
    _new_queried_number.fill(record, method, number, raw)
    return record


def encode_voice_number(value: object) -> JsonInput:
    """Write a `VoiceNumber`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceNumber,
        decode_voice_number,
        {
            "number": _encode.Member(_wire.text, needed=True),
            "applicationkey": _wire.text,
            "capability": _wire.known(*_VOICE_CAPABILITY),
        },
    )


def encode_voice_callback_urls(value: object) -> JsonInput:
    """Write a `VoiceCallbackUrls`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, VoiceCallbackUrls, decode_voice_callback_urls, {"primary": _wire.text, "fallback": _wire.text}
    )


def encode_voice_callbacks(value: object) -> JsonInput:
    """Write a `VoiceCallbacks`, or a mapping of its members, as JSON."""
    return _encode.record(value, VoiceCallbacks, decode_voice_callbacks, {"url": encode_voice_callback_urls})


def encode_queried_number_details(value: object) -> JsonInput:
    """Write a `QueriedNumberDetails`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        QueriedNumberDetails,
        decode_queried_number_details,
        {
            "country_id": ("countryId", _wire.text),
            "number_type": ("numberType", _wire.known(*_QUERIED_NUMBER_DETAILS_NUMBER_TYPE)),
            "normalized_number": ("normalizedNumber", _wire.text),
            "restricted": _wire.truth,
            "rate": _currency_amount_json.encode_currency_amount,
        },
    )


def encode_queried_number(value: object) -> JsonInput:
    """Write a `QueriedNumber`, or a mapping of its members, as JSON."""
    return _encode.record(value, QueriedNumber, decode_queried_number, {"method": _wire.text})


ENCODERS: dict[type, object] = {
    VoiceNumber: encode_voice_number,
    VoiceCallbackUrls: encode_voice_callback_urls,
    VoiceCallbacks: encode_voice_callbacks,
    QueriedNumberDetails: encode_queried_number_details,
    QueriedNumber: encode_queried_number,
}
