"""The type `OffensiveAnalysis` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..offensive_analysis import OffensiveAnalysis

_OFFENSIVE_ANALYSIS_EVALUATION = _decode.Known("SAFE", "UNSAFE")

_new_offensive_analysis = _Maker(OffensiveAnalysis)


def decode_offensive_analysis(data: JsonObject, reading: _decode.Reading) -> OffensiveAnalysis:
    """Decode an `OffensiveAnalysis` from received JSON."""
    if type(message := data.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "OffensiveAnalysis.message")
    if type(url := data.get("url")) is not str and url is not None:
        url = reading.optional(url, _decode.text, "OffensiveAnalysis.url")
    evaluation = (
        _OFFENSIVE_ANALYSIS_EVALUATION[found]
        if type(found := data.get("evaluation")) is str
        else (
            None
            if found is None
            else reading.optional(found, _OFFENSIVE_ANALYSIS_EVALUATION, "OffensiveAnalysis.evaluation")
        )
    )
    if type(score := data.get("score")) is not float and score is not None:
        score = reading.optional(score, _decode.number, "OffensiveAnalysis.score")
    record = _new_offensive_analysis.blank()
    _new_offensive_analysis.fill(record, message, url, evaluation, score, data)
    return record


def encode_offensive_analysis(value: object) -> JsonInput:
    """Write an `OffensiveAnalysis`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OffensiveAnalysis,
        decode_offensive_analysis,
        {
            "message": _wire.text,
            "url": _wire.text,
            "evaluation": _wire.known(*_OFFENSIVE_ANALYSIS_EVALUATION),
            "score": _wire.real,
        },
    )


ENCODERS: dict[type, object] = {OffensiveAnalysis: encode_offensive_analysis}
