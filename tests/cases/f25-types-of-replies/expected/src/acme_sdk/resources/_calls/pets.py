"""The requests of `client.pets`, and the readers of their replies."""

from __future__ import annotations

from typing import Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import events as _events
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Streaming as _Streaming
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import IsoDateTime, JsonValue, Unrecognized
from ..._runtime.variants import UnknownVariant
from ...models._json.cat import decode_cat
from ...models._json.pet import decode_pet
from ...models.cat import Cat
from ...models.dog import Dog


def _decode_mixed_item(data: JsonValue, reading: _decode.Reading) -> list[dict[str, int]] | str | Cat | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: list[dict[str, int]] | str | Cat | UnknownVariant
    if type(data) is list:
        found = reading.one_of(data, _decode.array(_decode.map_of(_decode.integer)), UnknownVariant, data)
    elif type(data) is str:
        found = data
    elif type(data) is dict:
        found = decode_cat(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def _decode_favourite_reply(data: JsonValue, reading: _decode.Reading) -> int | Cat | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: int | Cat | UnknownVariant
    if isinstance(data, (int, float)) and type(data) is not bool:
        found = reading.one_of(data, _decode.integer, UnknownVariant, data)
    elif type(data) is dict:
        found = decode_cat(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def _decode_watch_item(
    data: JsonValue, reading: _decode.Reading
) -> Cat | dict[str, str | list[int] | UnknownVariant] | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: Cat | dict[str, str | list[int] | UnknownVariant] | UnknownVariant
    members = data if type(data) is dict else {}
    if "kind" in members:
        found = decode_cat(members, reading)
    elif type(data) is dict:
        found = reading.one_of(data, _decode.map_of(reading.of_union(_decode_watch_item_)), UnknownVariant, data)
    else:
        found = UnknownVariant(None, data)
    return found


def _decode_watch_item_(data: JsonValue, reading: _decode.Reading) -> str | list[int] | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | list[int] | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is list:
        found = reading.one_of(data, _decode.array(_decode.integer), UnknownVariant, data)
    else:
        found = UnknownVariant(None, data)
    return found


def _read_list_item(data: JsonValue, reading: _decode.Reading) -> Cat | Dog | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_pet))


def _read_names_item(data: JsonValue, reading: _decode.Reading) -> str:
    return reading.whole(data, _decode.text)


def _read_mixed_item(data: JsonValue, reading: _decode.Reading) -> list[dict[str, int]] | str | Cat | UnknownVariant:
    return reading.whole(data, reading.of_union(_decode_mixed_item))


def _read_counts_item(data: JsonValue, reading: _decode.Reading) -> dict[str, int]:
    return reading.whole(data, _decode.map_of(_decode.integer))


def _read_read_reply(data: JsonValue, reading: _decode.Reading) -> Cat | Dog | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_pet))


def _read_favourite_reply(data: JsonValue, reading: _decode.Reading) -> int | Cat | UnknownVariant:
    return reading.whole(data, reading.of_union(_decode_favourite_reply))


def _read_every_reply(data: JsonValue, reading: _decode.Reading) -> list[Cat]:
    return reading.whole(data, _decode.array(reading.of_record(decode_cat)))


def _read_moods_reply(
    data: JsonValue, reading: _decode.Reading
) -> dict[str, Literal["good", "bad"] | Unrecognized | None]:
    return reading.whole(data, _MOOD_VALUES)


def _read_mood_reply(data: JsonValue, reading: _decode.Reading) -> Literal["good", "bad"] | Unrecognized:
    return reading.whole(data, _MOOD)


def _read_count_reply(data: JsonValue, reading: _decode.Reading) -> int:
    return reading.whole(data, _decode.integer)


def _read_since_reply(data: JsonValue, reading: _decode.Reading) -> IsoDateTime:
    return reading.whole(data, _decode.date_time)


def _read_delete_reply(data: JsonValue, reading: _decode.Reading) -> list[Cat | Dog | UnknownVariant]:
    return reading.whole(data, _decode.array(reading.of_union(decode_pet)))


def _read_watch_item(
    data: JsonValue, reading: _decode.Reading
) -> Cat | dict[str, str | list[int] | UnknownVariant] | UnknownVariant:
    return reading.whole(data, reading.of_union(_decode_watch_item))


def _read_ask_reply(data: JsonValue, reading: _decode.Reading) -> list[Cat | Dog | UnknownVariant]:
    return reading.whole(data, _decode.array(reading.of_union(decode_pet)))


_MOOD = _decode.Known[Literal["good", "bad"]]("good", "bad")
_MOOD_VALUES: _decode.Convert[dict[str, Literal["good", "bad"] | Unrecognized | None]] = _decode.map_of(
    _decode.nullable(_MOOD)
)
_LIST_ITEMS = _Items(_read_list_item, ("pets", "petses"), "[resources.pets.operations.list]")
_NAMES_ITEMS = _Items(_read_names_item, ("pets", "petses"), "[resources.pets.operations.names]", ("names",))
_MIXED_ITEMS = _Items(_read_mixed_item, ("pets", "petses"), "[resources.pets.operations.mixed]")
_COUNTS_ITEMS = _Items(_read_counts_item, ("pets", "petses"), "[resources.pets.operations.counts]")
_READ_REPLY = _returns.value(_read_read_reply)
_FIND_REPLY = _returns.nullable(decode_cat)
_FAVOURITE_REPLY = _returns.value(_read_favourite_reply)
_CAT = _returns.record(decode_cat)
_EVERY_REPLY = _returns.value(_read_every_reply)
_MOODS_REPLY = _returns.value(_read_moods_reply)
_MOOD_REPLY = _returns.value(_read_mood_reply)
_COUNT_REPLY = _returns.value(_read_count_reply)
_SINCE_REPLY = _returns.nullable(_read_since_reply)
_DELETE_REPLY = _returns.value(_read_delete_reply)
_WATCH_ITEMS = _events.Lines(_read_watch_item)
_ASK_REPLY = _returns.value(_read_ask_reply)
_ASK_STREAM_ITEMS = _events.Events(_events.text)


def list_call(_settings: _Settings, /) -> _Listing[Cat | Dog | UnknownVariant]:
    return _Listing(_Call("GET", "", _returns.json_value), _LIST_ITEMS)


def names_call(_settings: _Settings, /) -> _Listing[str]:
    return _Listing(_Call("GET", "/names", _returns.json_value), _NAMES_ITEMS)


def mixed_call(_settings: _Settings, /) -> _Listing[list[dict[str, int]] | str | Cat | UnknownVariant]:
    return _Listing(_Call("GET", "/mixed", _returns.json_value), _MIXED_ITEMS)


def counts_call(_settings: _Settings, /, *, page: int | None = None) -> _Listing[dict[str, int]]:
    return _Listing(
        _Call("GET", "/counts", _returns.json_value, query={"page": _wire.optional(page, _wire.integer, "page")}),
        _COUNTS_ITEMS,
        _pagination.NumberedPages(param="page"),
        _pagination.Again(counts_call, _settings, {"page": page}, "page", _decode.integer),
    )


def read_call(_settings: _Settings, /) -> _Call[Cat | Dog | UnknownVariant]:
    return _Call("GET", "/one", _READ_REPLY)


def find_call(_settings: _Settings, /) -> _Call[Cat | None]:
    return _Call("GET", "/find", _FIND_REPLY)


def favourite_call(_settings: _Settings, /) -> _Call[int | Cat | UnknownVariant]:
    return _Call("GET", "/favourite", _FAVOURITE_REPLY)


def cat_call(_settings: _Settings, /) -> _Call[Cat]:
    return _Call("GET", "/cat", _CAT)


def every_call(_settings: _Settings, /) -> _Call[list[Cat]]:
    return _Call("GET", "/every", _EVERY_REPLY)


def moods_call(_settings: _Settings, /) -> _Call[dict[str, Literal["good", "bad"] | Unrecognized | None]]:
    return _Call("GET", "/moods", _MOODS_REPLY)


def mood_call(_settings: _Settings, /) -> _Call[Literal["good", "bad"] | Unrecognized]:
    return _Call("GET", "/mood", _MOOD_REPLY)


def count_call(_settings: _Settings, /) -> _Call[int]:
    return _Call("GET", "/count", _COUNT_REPLY)


def since_call(_settings: _Settings, /) -> _Call[IsoDateTime | None]:
    return _Call("GET", "/since", _SINCE_REPLY)


def delete_call(_settings: _Settings, /) -> _Call[list[Cat | Dog | UnknownVariant]]:
    return _Call("DELETE", "", _DELETE_REPLY)


def anything_call(_settings: _Settings, /) -> _Call[JsonValue]:
    return _Call("GET", "/anything", _returns.json_value)


def report_call(_settings: _Settings, /) -> _Call[str]:
    return _Call("GET", "/report", _returns.text, accept="text/plain, */*;q=0.1")


def table_call(_settings: _Settings, /) -> _Call[str]:
    return _Call("GET", "/table", _returns.text, headers={"Accept": "text/csv"}, accept="text/plain, */*;q=0.1")


def watch_call(
    _settings: _Settings, /
) -> _Streaming[Cat | dict[str, str | list[int] | UnknownVariant] | UnknownVariant]:
    return _Streaming(
        _Call("GET", "/watch", _returns.nothing, accept="application/x-ndjson, application/json"), _WATCH_ITEMS
    )


def ask_call(_settings: _Settings, /) -> _Call[list[Cat | Dog | UnknownVariant]]:
    return _Call("POST", "/ask", _ASK_REPLY, body=_body.json_body({"stream": False}))


def ask_stream_call(_settings: _Settings, /) -> _Streaming[str]:
    return _Streaming(
        _Call("POST", "/ask", _returns.nothing, body=_body.json_body({"stream": True}), accept="text/event-stream"),
        _ASK_STREAM_ITEMS,
    )
