"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import Unrecognized
from ...models._json.things import decode_thing, encode_thing
from ...models.things import Thing
from ...types.things import ThingInput

_THING = _returns.record(decode_thing)


def read_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("GET", "", _THING)


def send_call(_settings: _Settings, /, *, it: ThingInput) -> _Call[Thing]:
    return _Call("POST", "", _THING, body=_body.json_body(_wire.argument(it, encode_thing, "it")))


def find_call(
    _settings: _Settings,
    /,
    *,
    status: Sequence[Literal["open", "done"] | Unrecognized] | None = None,
    level: Literal[1, 2] | int = 2,
) -> _Call[Thing]:
    return _Call(
        "GET",
        "",
        _THING,
        query={
            "status": _wire.optional(status, _wire.list_of(_wire.known("open", "done")), "status"),
            "level": _wire.argument(_wire.default(level, 2), _wire.integer, "level"),
        },
    )
