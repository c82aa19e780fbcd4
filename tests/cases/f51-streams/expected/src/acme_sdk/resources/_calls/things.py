"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import events as _events
from ..._runtime import returns as _returns
from ..._runtime.call import Call as _Call
from ..._runtime.call import Streaming as _Streaming
from ..._runtime.events import ServerSentEvent
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue
from ..._runtime.variants import UnknownVariant
from ...models._json.chat_event import decode_chat_event
from ...models._json.job_event import decode_job_event
from ...models._json.progress import decode_progress
from ...models.delta import Delta
from ...models.progress import Progress
from ...models.stop import Stop


def _read_chat_item(data: JsonValue, reading: _decode.Reading) -> Delta | Stop | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_chat_event))


def _read_jobs_item(data: JsonValue, reading: _decode.Reading) -> Progress | str | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_job_event))


def _read_values_item(data: JsonValue, reading: _decode.Reading) -> JsonValue:
    return reading.whole(data, _decode.anything)


def _read_numbers_item(data: JsonValue, reading: _decode.Reading) -> list[int]:
    return reading.whole(data, _decode.array(_decode.integer))


_CHAT_ITEMS = _events.data(_read_chat_item, until="[DONE]")
_JOBS_ITEMS = _events.named(_read_jobs_item)
_WORDS_ITEMS = _events.Events(_events.text)
_RAW_ITEMS = _events.Events(_events.event)
_TAIL_ITEMS = _events.Lines(decode_progress)
_VALUES_ITEMS = _events.Lines(_read_values_item)
_NUMBERS_ITEMS = _events.Lines(_read_numbers_item, until="end")


def chat_call(_settings: _Settings, /) -> _Streaming[Delta | Stop | UnknownVariant]:
    return _Streaming(_Call("GET", "/chat", _returns.nothing, accept="text/event-stream"), _CHAT_ITEMS)


def jobs_call(_settings: _Settings, /) -> _Streaming[Progress | str | UnknownVariant]:
    return _Streaming(_Call("GET", "/jobs", _returns.nothing, accept="text/event-stream"), _JOBS_ITEMS)


def words_call(_settings: _Settings, /) -> _Streaming[str]:
    return _Streaming(_Call("GET", "/words", _returns.nothing, accept="text/event-stream"), _WORDS_ITEMS)


def raw_call(_settings: _Settings, /) -> _Streaming[ServerSentEvent]:
    return _Streaming(_Call("GET", "/raw", _returns.nothing, accept="text/event-stream"), _RAW_ITEMS)


def tail_call(_settings: _Settings, /) -> _Streaming[Progress]:
    return _Streaming(
        _Call("GET", "/tail", _returns.nothing, accept="application/x-ndjson, application/json"), _TAIL_ITEMS
    )


def values_call(_settings: _Settings, /) -> _Streaming[JsonValue]:
    return _Streaming(
        _Call("GET", "/values", _returns.nothing, accept="application/x-ndjson, application/json"), _VALUES_ITEMS
    )


def numbers_call(_settings: _Settings, /) -> _Streaming[list[int]]:
    return _Streaming(
        _Call("GET", "/numbers", _returns.nothing, accept="application/x-ndjson, application/json"), _NUMBERS_ITEMS
    )


def export_call(_settings: _Settings, /) -> _Call[None]:
    return _Call("GET", "/export", _returns.nothing, accept="*/*")
