"""The type `SentimentResult` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..sentiment_result import SentimentResult
from . import sentiment_score as _sentiment_score_json

_SENTIMENT = _decode.Known("positive", "negative", "neutral")

_new_sentiment_result = _Maker(SentimentResult)


def decode_sentiment_result(data: JsonObject, reading: _decode.Reading) -> SentimentResult:
    """Decode a `SentimentResult` from received JSON."""
    if type(message := data.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "SentimentResult.message")
    results = reading.records(
        data.get("results"), _sentiment_score_json.decode_sentiment_score, "SentimentResult.results"
    )
    sentiment = (
        _SENTIMENT[found]
        if type(found := data.get("sentiment")) is str
        else (None if found is None else reading.optional(found, _SENTIMENT, "SentimentResult.sentiment"))
    )
    if type(score := data.get("score")) is not float and score is not None:
        score = reading.optional(score, _decode.number, "SentimentResult.score")
    record = _new_sentiment_result.blank()
    _new_sentiment_result.fill(record, message, results, sentiment, score, data)
    return record


def encode_sentiment_result(value: object) -> JsonInput:
    """Write a `SentimentResult`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SentimentResult,
        decode_sentiment_result,
        {
            "message": _wire.text,
            "results": _wire.list_of(_sentiment_score_json.encode_sentiment_score),
            "sentiment": _wire.known(*_SENTIMENT),
            "score": _wire.real,
        },
    )


ENCODERS: dict[type, object] = {SentimentResult: encode_sentiment_result}
