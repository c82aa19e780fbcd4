"""The type `TranscriptionOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..transcription_options import TranscriptionOptions

_new_transcription_options = _Maker(TranscriptionOptions)


def decode_transcription_options(data: JsonObject, reading: _decode.Reading) -> TranscriptionOptions:
    """Decode a `TranscriptionOptions` from received JSON."""
    if type(enabled := data.get("enabled")) is not bool and enabled is not None:
        enabled = reading.optional(enabled, _decode.boolean, "TranscriptionOptions.enabled")
    if type(locale := data.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "TranscriptionOptions.locale")
    record = _new_transcription_options.blank()
    _new_transcription_options.fill(record, enabled, locale, data)
    return record


def encode_transcription_options(value: object) -> JsonInput:
    """Write a `TranscriptionOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, TranscriptionOptions, decode_transcription_options, {"enabled": _wire.truth, "locale": _wire.text}
    )


ENCODERS: dict[type, object] = {TranscriptionOptions: encode_transcription_options}
