"""The type `SentimentScore` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..sentiment_score import SentimentScore

_SENTIMENT = _decode.Known("positive", "negative", "neutral")

_new_sentiment_score = _Maker(SentimentScore)


def decode_sentiment_score(data: JsonValue, reading: _decode.Reading) -> SentimentScore:
    """Decode a `SentimentScore` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    sentiment = (
        _SENTIMENT[found]
        if type(found := top.get("sentiment")) is str
        else (None if found is None else reading.optional(found, _SENTIMENT, "SentimentScore.sentiment"))
    )
    if type(score := top.get("score")) is not float and score is not None:
        score = reading.optional(score, _decode.number, "SentimentScore.score")
    record = _new_sentiment_score.blank()
    _new_sentiment_score.fill(record, sentiment, score, raw)
    return record


def encode_sentiment_score(value: object) -> JsonInput:
    """Write a `SentimentScore`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SentimentScore,
        decode_sentiment_score,
        (_encode.Member("sentiment", _wire.known(*_SENTIMENT)), _encode.Member("score", _wire.real)),
    )


ENCODERS: dict[type, object] = {SentimentScore: encode_sentiment_score}
