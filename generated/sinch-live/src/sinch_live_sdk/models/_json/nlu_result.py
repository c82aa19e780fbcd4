"""The type `NluResult` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..nlu_result import NluResult
from . import intent_score as _intent_score_json

_new_nlu_result = _Maker(NluResult)


def decode_nlu_result(data: JsonObject, reading: _decode.Reading) -> NluResult:
    """Decode a `NluResult` from received JSON."""
    if type(message := data.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "NluResult.message")
    results = reading.records(data.get("results"), _intent_score_json.decode_intent_score, "NluResult.results")
    if type(intent := data.get("intent")) is not str and intent is not None:
        intent = reading.optional(intent, _decode.text, "NluResult.intent")
    if type(score := data.get("score")) is not float and score is not None:
        score = reading.optional(score, _decode.number, "NluResult.score")
    record = _new_nlu_result.blank()
    _new_nlu_result.fill(record, message, results, intent, score, data)
    return record


def encode_nlu_result(value: object) -> JsonInput:
    """Write a `NluResult`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NluResult,
        decode_nlu_result,
        {
            "message": _wire.text,
            "results": _wire.list_of(_intent_score_json.encode_intent_score),
            "intent": _wire.text,
            "score": _wire.real,
        },
    )


ENCODERS: dict[type, object] = {NluResult: encode_nlu_result}
