"""The type `RtcSetup` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..rtc_setup import RtcSetup

_RTC_SETUP_TYPE = _decode.Known("RTC")

_new_rtc_setup = _Maker(RtcSetup)


def decode_rtc_setup(data: JsonObject, reading: _decode.Reading) -> RtcSetup:
    """Decode a `RtcSetup` from received JSON."""
    type_ = (
        _RTC_SETUP_TYPE[found]
        if type(found := data.get("type")) is str
        else ("RTC" if found is None else reading.required(found, _RTC_SETUP_TYPE, "RtcSetup.type"))
    )
    if type(app_id := data.get("appId")) is not str:
        app_id = reading.required(app_id, _decode.text, "RtcSetup.app_id", "appId")
    record = _new_rtc_setup.blank()
    _new_rtc_setup.fill(record, type_, app_id, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_rtc_setup(value: object) -> JsonInput:
    """Write a `RtcSetup`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RtcSetup,
        decode_rtc_setup,
        {"type": _wire.known(*_RTC_SETUP_TYPE), "app_id": _encode.Member(_wire.text, path=("appId",), needed=True)},
    )


ENCODERS: dict[type, object] = {RtcSetup: encode_rtc_setup}
