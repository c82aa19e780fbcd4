"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonInput, ListInput
from ...models._json.things import decode_thing
from ...models.things import Thing

_SEARCH_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.search]", ("rows",))
_FIND_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.find]", ("rows",))
_SCAN_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.scan]", ("rows",))
_RANK_ITEMS = _Items(decode_thing, ("things",), "[resources.things.operations.rank]", ("rows",))


def search_call(
    _settings: _Settings, /, *, q: str, number: int | None = None, size: int | None = None
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "POST",
            "/search",
            _returns.json_value,
            body=_body.json_body(
                {
                    "q": _wire.argument(q, _wire.text, "q"),
                    "page": {
                        "number": _wire.optional(number, _wire.whole, "number"),
                        "size": _wire.optional(size, _wire.whole, "size"),
                    },
                }
            ),
        ),
        _SEARCH_ITEMS,
        _pagination.NumberedPages(total_pages=("pages",)),
        _pagination.Again(search_call, _settings, {"q": q, "number": number, "size": size}, "number", _decode.integer),
    )


def find_call(_settings: _Settings, /, *, after: str | None = None) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "POST",
            "/find",
            _returns.json_value,
            body=_body.form_body(
                {"cursor": _wire.optional(after, _wire.text, "after"), "q": "x"}, "application/x-www-form-urlencoded"
            ),
        ),
        _FIND_ITEMS,
        _pagination.TokenPages(next=("next",)),
        _pagination.Again(find_call, _settings, {"after": after}, "after"),
    )


def scan_call(_settings: _Settings, /, *, start: int = 0) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            "/scan",
            _returns.json_value,
            headers={"X-Start": _wire.argument(_wire.default(start, 0), _wire.integer, "start")},
        ),
        _SCAN_ITEMS,
        _pagination.OffsetPages(),
        _pagination.Again(scan_call, _settings, {"start": start}, "start", _decode.integer),
    )


def rank_call(_settings: _Settings, /, *, search_after: ListInput[JsonInput] | None = None) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "POST",
            "/rank",
            _returns.json_value,
            body=_body.json_body(
                {"search_after": _wire.optional(search_after, _wire.list_of(_wire.anything), "search_after")}
            ),
        ),
        _RANK_ITEMS,
        _pagination.TokenPages(next=("rows", "-1", "sort")),
        _pagination.Again(rank_call, _settings, {"search_after": search_after}, "search_after", _decode.anything),
    )
