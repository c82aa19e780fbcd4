"""The type `TranscriptionOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..transcription_options import TranscriptionOptions

_new_transcription_options = _Maker(TranscriptionOptions)


def decode_transcription_options(data: JsonValue, reading: _decode.Reading) -> TranscriptionOptions:
    """Decode a `TranscriptionOptions` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(enabled := top.get("enabled")) is not bool and enabled is not None:
        enabled = reading.optional(enabled, _decode.boolean, "TranscriptionOptions.enabled")
    if type(locale := top.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "TranscriptionOptions.locale")
    record = _new_transcription_options.blank()
    _new_transcription_options.fill(record, enabled, locale, raw)
    return record


def encode_transcription_options(value: object) -> JsonInput:
    """Write a `TranscriptionOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TranscriptionOptions,
        decode_transcription_options,
        (_encode.Member("enabled", _wire.truth), _encode.Member("locale", _wire.text)),
    )


ENCODERS: dict[type, object] = {TranscriptionOptions: encode_transcription_options}
