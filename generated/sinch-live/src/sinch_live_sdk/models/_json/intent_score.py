"""The type `IntentScore` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..intent_score import IntentScore

_new_intent_score = _Maker(IntentScore)


def decode_intent_score(data: JsonObject, reading: _decode.Reading) -> IntentScore:
    """Decode an `IntentScore` from received JSON."""
    if type(intent := data.get("intent")) is not str and intent is not None:
        intent = reading.optional(intent, _decode.text, "IntentScore.intent")
    if type(score := data.get("score")) is not float and score is not None:
        score = reading.optional(score, _decode.number, "IntentScore.score")
    record = _new_intent_score.blank()
    _new_intent_score.fill(record, intent, score, data)
    return record


def encode_intent_score(value: object) -> JsonInput:
    """Write an `IntentScore`, or a mapping of its members, as JSON."""
    return _encode.record(value, IntentScore, decode_intent_score, {"intent": _wire.text, "score": _wire.real})


ENCODERS: dict[type, object] = {IntentScore: encode_intent_score}
