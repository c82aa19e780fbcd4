"""The type `SentimentScore` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..sentiment_score import SentimentScore

_SENTIMENT = _decode.Known("positive", "negative", "neutral")

_new_sentiment_score = _Maker(SentimentScore)


def decode_sentiment_score(data: JsonObject, reading: _decode.Reading) -> SentimentScore:
    """Decode a `SentimentScore` from received JSON."""
    sentiment = (
        _SENTIMENT[found]
        if type(found := data.get("sentiment")) is str
        else (None if found is None else reading.optional(found, _SENTIMENT, "SentimentScore.sentiment"))
    )
    if type(score := data.get("score")) is not float and score is not None:
        score = reading.optional(score, _decode.number, "SentimentScore.score")
    record = _new_sentiment_score.blank()
    _new_sentiment_score.fill(record, sentiment, score, data)
    return record


def encode_sentiment_score(value: object) -> JsonInput:
    """Write a `SentimentScore`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, SentimentScore, decode_sentiment_score, {"sentiment": _wire.known(*_SENTIMENT), "score": _wire.real}
    )


ENCODERS: dict[type, object] = {SentimentScore: encode_sentiment_score}
