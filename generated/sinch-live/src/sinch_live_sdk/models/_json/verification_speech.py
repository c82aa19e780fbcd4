"""The type `VerificationSpeech` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..verification_speech import VerificationSpeech

_new_verification_speech = _Maker(VerificationSpeech)


def decode_verification_speech(data: JsonObject, reading: _decode.Reading) -> VerificationSpeech:
    """Decode a `VerificationSpeech` from received JSON."""
    if type(locale := data.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "VerificationSpeech.locale")
    record = _new_verification_speech.blank()
    _new_verification_speech.fill(record, locale, data)
    return record


def encode_verification_speech(value: object) -> JsonInput:
    """Write a `VerificationSpeech`, or a mapping of its members, as JSON."""
    return _encode.record(value, VerificationSpeech, decode_verification_speech, {"locale": _wire.text})


ENCODERS: dict[type, object] = {VerificationSpeech: encode_verification_speech}
