"""The records and events of `voice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..voice import Voice, VoiceAnswered

_new_voice = _Maker(Voice)


def decode_voice(data: JsonValue, reading: _decode.Reading) -> Voice:
    """Decode a `Voice` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Voice.id")
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "Voice.status")
    if type(direction := top.get("direction")) is not str and direction is not None:
        direction = reading.optional(direction, _decode.text, "Voice.direction")
    in_from = found if type(found := top.get("from")) is dict else _decode.members(found)
    if type(from_ := in_from.get("number")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Voice.from_", ("from", "number"))
    in_to = found if type(found := top.get("to")) is dict else _decode.members(found)
    if type(to := in_to.get("number")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "Voice.to", ("to", "number"))
    record = _new_voice.blank()
    _new_voice.fill(record, id, status, direction, from_, to, raw)
    return record


_new_voice_answered = _Maker(VoiceAnswered)


def decode_voice_answered(data: JsonValue, reading: _decode.Reading) -> VoiceAnswered:
    """Decode a `VoiceAnswered` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(call_id := top.get("call_id")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceAnswered.call_id")
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "VoiceAnswered.status")
    record = _new_voice_answered.blank()
    _new_voice_answered.fill(record, call_id, status, raw)
    return record


def encode_voice(value: object) -> JsonInput:
    """Write a `Voice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Voice,
        decode_voice,
        {
            "id": _wire.text,
            "status": _wire.text,
            "direction": _wire.text,
            "from_": _encode.Member(_wire.text, path=("from", "number")),
            "to": _encode.Member(_wire.text, path=("to", "number")),
        },
    )


def encode_voice_answered(value: object) -> JsonInput:
    """Write a `VoiceAnswered`, or a mapping of its members, as JSON."""
    return _encode.record(value, VoiceAnswered, decode_voice_answered, {"call_id": _wire.text, "status": _wire.text})


ENCODERS: dict[type, object] = {Voice: encode_voice, VoiceAnswered: encode_voice_answered}
