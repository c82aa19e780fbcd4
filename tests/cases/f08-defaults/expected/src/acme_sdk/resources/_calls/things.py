"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import IsoDateTime
from ...models._json.things import decode_thing
from ...models.things import Thing

_LIST_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.list]")


def list_call(
    _settings: _Settings,
    /,
    *,
    count: int = 10,
    flag: bool = False,
    ratio: float = 0.5,
    since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
    word: str = "10",
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            "",
            _returns.json_value,
            query={
                "q": _wire.argument(_wire.default(count, 10), _wire.integer, "count")
                + _wire.argument(_wire.default(flag, False), _wire.boolean, "flag")
                + _wire.argument(_wire.default(ratio, 0.5), _wire.number, "ratio")
                + _wire.argument(
                    _wire.default(since, _decode.date_time("2026-01-31T00:00:00+00:00")), _wire.date_time, "since"
                )
                + _wire.argument(_wire.default(word, "10"), _wire.text, "word")
            },
        ),
        _LIST_ITEMS,
    )
