"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.lazy import encode as _encode
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import IsoDateTime
from ...models._json.things import decode_thing
from ...models.things import Thing

_LIST_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.list]", ("data",))
_LINKS_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.links]", ("data",))


def list_call(
    _settings: _Settings,
    /,
    kind: str,
    *,
    since: IsoDateTime | None = None,
    ids: Sequence[UUID] | None = None,
    limit: int = 10,
    from_: str | None = None,
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            f"/{_wire.segment(kind, 'kind')}",
            _returns.json_value,
            query={
                "since": _wire.optional(since, _encode.or_json(_wire.date_time, _decode.date_time), "since"),
                "ids": _wire.optional(
                    ids, _encode.or_json(_wire.list_of(_wire.uuid), _decode.array(_decode.uuid)), "ids"
                ),
                "limit": _wire.argument(_wire.default(limit, 10), _wire.integer, "limit"),
                "token": _wire.optional(from_, _wire.text, "from_"),
            },
        ),
        _LIST_ITEMS,
        _pagination.TokenPages(param="token", next=("next",)),
        _pagination.Again(
            list_call, _settings, {"kind": kind, "since": since, "ids": ids, "limit": limit, "from_": from_}, "from_"
        ),
    )


def links_call(
    _settings: _Settings, /, kind: str, *, q: str | None = None, next_link: str | None = None
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            f"/links/{_wire.segment(kind, 'kind')}",
            _returns.json_value,
            query={"q": _wire.optional(q, _wire.text, "q")},
        ),
        _LINKS_ITEMS,
        _pagination.LinkHeaderPages(),
        _pagination.Again(
            links_call, _settings, {"kind": kind, "q": q, "next_link": next_link}, "next_link", link=True
        ),
    )
