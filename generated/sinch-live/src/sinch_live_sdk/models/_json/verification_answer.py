"""The type `VerificationAnswer` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..verification_answer import VerificationAnswer
from . import requested_callout as _requested_callout_json
from . import requested_flash_call as _requested_flash_call_json
from . import requested_sms as _requested_sms_json
from . import requested_whats_app as _requested_whats_app_json

_VERIFICATION_ANSWER_ACTION = _decode.Known("allow", "deny")

_new_verification_answer = _Maker(VerificationAnswer)


def decode_verification_answer(data: JsonObject, reading: _decode.Reading) -> VerificationAnswer:
    """Decode a `VerificationAnswer` from received JSON."""
    action = (
        _VERIFICATION_ANSWER_ACTION[found]
        if type(found := data.get("action")) is str
        else reading.required(found, _VERIFICATION_ANSWER_ACTION, "VerificationAnswer.action")
    )
    sms = reading.record(data.get("sms"), _requested_sms_json.decode_requested_sms, "VerificationAnswer.sms")
    flash_call = reading.record(
        data.get("flashCall"),
        _requested_flash_call_json.decode_requested_flash_call,
        "VerificationAnswer.flash_call",
        "flashCall",
    )
    callout = reading.record(
        data.get("callout"), _requested_callout_json.decode_requested_callout, "VerificationAnswer.callout"
    )
    whatsapp = reading.record(
        data.get("whatsapp"), _requested_whats_app_json.decode_requested_whats_app, "VerificationAnswer.whatsapp"
    )
    record = _new_verification_answer.blank()
    _new_verification_answer.fill(record, action, sms, flash_call, callout, whatsapp, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_verification_answer(value: object) -> JsonInput:
    """Write a `VerificationAnswer`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationAnswer,
        decode_verification_answer,
        {
            "action": _encode.Member(_wire.known(*_VERIFICATION_ANSWER_ACTION), needed=True),
            "sms": _requested_sms_json.encode_requested_sms,
            "flash_call": ("flashCall", _requested_flash_call_json.encode_requested_flash_call),
            "callout": _requested_callout_json.encode_requested_callout,
            "whatsapp": _requested_whats_app_json.encode_requested_whats_app,
        },
    )


ENCODERS: dict[type, object] = {VerificationAnswer: encode_verification_answer}
