"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ...models._json.things import decode_thing
from ...models.things import Thing

_LIST_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.list]")


def list_call(
    _settings: _Settings, /, *, q: str, limit: int = 10, tag: str | None = None, ids: Sequence[int] | None = None
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            "",
            _returns.json_value,
            query={
                "max results": "50",
                "q": _wire.argument(q, _wire.text, "q"),
                "limit": _wire.argument(_wire.default(limit, 10), _wire.integer, "limit"),
                "tag": _wire.concat("tag:", _wire.optional(tag, _wire.text, "tag")),
                "ids": _wire.optional(ids, _wire.list_of(_wire.integer), "ids"),
            },
        ),
        _LIST_ITEMS,
    )
