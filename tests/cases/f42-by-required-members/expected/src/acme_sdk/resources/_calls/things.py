"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.lazy import encode as _encode
from ..._runtime.settings import Settings as _Settings
from ..._runtime.variants import UnknownVariant
from ...models._json.point import encode_point
from ...models._json.space import encode_space
from ...models._json.things import decode_thing
from ...models.point import Point
from ...models.space import Space
from ...models.things import Thing
from ...types.point import PointInput
from ...types.space import SpaceInput

_THING = _returns.record(decode_thing)


def read_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("GET", "", _THING)


def send_call(_settings: _Settings, /, *, it: SpaceInput | PointInput | UnknownVariant) -> _Call[Thing]:
    return _Call(
        "POST",
        "",
        _THING,
        body=_body.json_body(
            _wire.argument(
                it,
                _encode.one_of(
                    classes={Space: encode_space, Point: encode_point},
                    members={("x", "z"): encode_space, ("x",): encode_point},
                ),
                "it",
            )
        ),
    )
