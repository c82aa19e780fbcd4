"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from typing import Literal

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
    _settings: _Settings, /, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            "",
            _returns.json_value,
            query={
                "state": _wire.argument(
                    _wire.default(state, "open"), _wire.among(_wire.text, "open", "on hold"), "state"
                ),
                "size": _wire.optional(size, _wire.among(_wire.integer, 10, 50), "size"),
            },
        ),
        _LIST_ITEMS,
    )
