"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime import decode as _decode
from ..._runtime import events as _events
from ..._runtime import returns as _returns
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.call import Streaming as _Streaming
from ..._runtime.events import ServerSentEvent
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue
from ...models import _json as _readers
from ...models._json.things import decode_thing
from ...models.things import Thing

if TYPE_CHECKING:
    from ..._runtime.values import Unrecognized
    from ..._runtime.variants import UnknownVariant
    from ...models.busy import Busy
    from ...models.error import Error
    from ...models.full import Full
    from ...models.missing import Missing


def _read_read_error_404(data: JsonValue, reading: _decode.Reading) -> Missing:
    return reading.whole(data, reading.of_record(_readers.missing.decode_missing))


def _read_read_error_4xx(data: JsonValue, reading: _decode.Reading) -> Busy | Full | UnknownVariant:
    return reading.whole(data, reading.of_union(_readers.refusal.decode_refusal))


def _read_read_error_default(data: JsonValue, reading: _decode.Reading) -> Error:
    return reading.whole(data, reading.of_record(_readers.error.decode_error))


def _read_edit_error_404(data: JsonValue, reading: _decode.Reading) -> dict[str, Missing]:
    return reading.whole(data, _decode.map_of(reading.of_record(_readers.missing.decode_missing)))


def _read_edit_error_409(data: JsonValue, reading: _decode.Reading) -> Literal["low", "high"] | Unrecognized:
    return reading.whole(data, _decode.Known[Literal["low", "high"]]("low", "high"))


def _read_edit_error_422(data: JsonValue, reading: _decode.Reading) -> list[Error]:
    return reading.whole(data, _decode.array(reading.of_record(_readers.error.decode_error)))


_POLICY = _Policy(
    errors=_ErrorFields(
        None, ("why",), {"404": _read_read_error_404, "4XX": _read_read_error_4xx, "default": _read_read_error_default}
    )
)
_THING = _returns.record(decode_thing)
_EDIT_POLICY = _Policy(
    errors=_ErrorFields(
        ("id",),
        ("why",),
        {
            "404": _read_edit_error_404,
            "409": _read_edit_error_409,
            "422": _read_edit_error_422,
            "4XX": _read_read_error_default,
            "default": _read_read_error_default,
        },
    )
)
_WATCH_ITEMS = _events.Events(_events.event)


def read_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("GET", "/read", _THING, policy=_POLICY)


def edit_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("PUT", "/edit", _THING, policy=_EDIT_POLICY)


def watch_call(_settings: _Settings, /) -> _Streaming[ServerSentEvent]:
    return _Streaming(
        _Call("GET", "/watch", _returns.nothing, policy=_POLICY, accept="text/event-stream"), _WATCH_ITEMS
    )
