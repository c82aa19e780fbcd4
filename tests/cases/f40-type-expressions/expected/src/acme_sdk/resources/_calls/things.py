"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
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
    ids: Sequence[UUID] | None = None,
    most: Decimal = _decode.decimal("0.10"),
    by: Mapping[str, int] | None = None,
) -> _Call[Thing]:
    return _Call(
        "GET",
        "",
        _THING,
        query={
            "id": _wire.optional(ids, _wire.list_of(_wire.uuid), "ids"),
            "most": _wire.argument(_wire.default(most, _decode.decimal("0.10")), _wire.decimal, "most"),
            "by": _wire.optional(by, _wire.loose_of(_wire.map_of(_wire.whole)), "by"),
        },
    )
