"""The type `VerificationAnswer` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..verification_answer import VerificationAnswer
from . import requested_callout as _requested_callout_json
from . import requested_flash_call as _requested_flash_call_json
from . import requested_sms as _requested_sms_json
from . import requested_whats_app as _requested_whats_app_json

_VERIFICATION_ANSWER_ACTION = _decode.Known("allow", "deny")

_new_verification_answer = _Maker(VerificationAnswer)


def decode_verification_answer(data: JsonValue, reading: _decode.Reading) -> VerificationAnswer:
    """Decode a `VerificationAnswer` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    action = (
        _VERIFICATION_ANSWER_ACTION[found]
        if type(found := top.get("action")) is str
        else reading.required(found, _VERIFICATION_ANSWER_ACTION, "VerificationAnswer.action")
    )
    sms = (
        _requested_sms_json.decode_requested_sms(found, reading)
        if type(found := top.get("sms")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_requested_sms_json.decode_requested_sms), "VerificationAnswer.sms"
            )
        )
    )
    flash_call = (
        _requested_flash_call_json.decode_requested_flash_call(found, reading)
        if type(found := top.get("flashCall")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_requested_flash_call_json.decode_requested_flash_call),
                "VerificationAnswer.flash_call",
                ("flashCall",),
            )
        )
    )
    callout = (
        _requested_callout_json.decode_requested_callout(found, reading)
        if type(found := top.get("callout")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_requested_callout_json.decode_requested_callout), "VerificationAnswer.callout"
            )
        )
    )
    whatsapp = (
        _requested_whats_app_json.decode_requested_whats_app(found, reading)
        if type(found := top.get("whatsapp")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_requested_whats_app_json.decode_requested_whats_app),
                "VerificationAnswer.whatsapp",
            )
        )
    )
    record = _new_verification_answer.blank()
    _new_verification_answer.fill(record, action, sms, flash_call, callout, whatsapp, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_verification_answer(value: object) -> JsonInput:
    """Write a `VerificationAnswer`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationAnswer,
        decode_verification_answer,
        (
            _encode.Member("action", _wire.known(*_VERIFICATION_ANSWER_ACTION), needed=True),
            _encode.Member("sms", _requested_sms_json.encode_requested_sms),
            _encode.Member("flash_call", _requested_flash_call_json.encode_requested_flash_call, path=("flashCall",)),
            _encode.Member("callout", _requested_callout_json.encode_requested_callout),
            _encode.Member("whatsapp", _requested_whats_app_json.encode_requested_whats_app),
        ),
    )


ENCODERS: dict[type, object] = {VerificationAnswer: encode_verification_answer}
