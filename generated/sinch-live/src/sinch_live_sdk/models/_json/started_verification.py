"""The type `StartedVerification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..started_verification import StartedVerification
from . import started_callout as _started_callout_json
from . import started_flash_call as _started_flash_call_json
from . import started_seamless as _started_seamless_json
from . import started_sms as _started_sms_json
from . import started_whats_app as _started_whats_app_json
from . import verification_link as _verification_link_json

_VERIFICATION_METHOD = _decode.Known("sms", "flashcall", "callout", "seamless", "whatsapp")

_new_started_verification = _Maker(StartedVerification)


def decode_started_verification(data: JsonValue, reading: _decode.Reading) -> StartedVerification:
    """Decode a `StartedVerification` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "StartedVerification.id")
    method = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_METHOD, "StartedVerification.method"))
    )
    sms = reading.record(top.get("sms"), _started_sms_json.decode_started_sms, "StartedVerification.sms")
    flash_call = reading.record(
        top.get("flashCall"),
        _started_flash_call_json.decode_started_flash_call,
        "StartedVerification.flash_call",
        "flashCall",
    )
    callout = reading.record(
        top.get("callout"), _started_callout_json.decode_started_callout, "StartedVerification.callout"
    )
    seamless = reading.record(
        top.get("seamless"), _started_seamless_json.decode_started_seamless, "StartedVerification.seamless"
    )
    whatsapp = reading.record(
        top.get("whatsapp"), _started_whats_app_json.decode_started_whats_app, "StartedVerification.whatsapp"
    )
    links = reading.records(
        top.get("_links"), _verification_link_json.decode_verification_link, "StartedVerification.links", "_links"
    )
    record = _new_started_verification.blank()
    _new_started_verification.fill(record, id, method, sms, flash_call, callout, seamless, whatsapp, links, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_started_verification(value: object) -> JsonInput:
    """Write a `StartedVerification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StartedVerification,
        decode_started_verification,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "method": _wire.known(*_VERIFICATION_METHOD),
            "sms": _started_sms_json.encode_started_sms,
            "flash_call": ("flashCall", _started_flash_call_json.encode_started_flash_call),
            "callout": _started_callout_json.encode_started_callout,
            "seamless": _started_seamless_json.encode_started_seamless,
            "whatsapp": _started_whats_app_json.encode_started_whats_app,
            "links": ("_links", _wire.list_of(_verification_link_json.encode_verification_link)),
        },
    )


ENCODERS: dict[type, object] = {StartedVerification: encode_started_verification}
