"""The call of an operation, from arguments of JSON to a result of JSON."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...errors import ConfigurationError, InvalidValueError
from ..arguments import as_json
from ..call import Call, Listing, Streaming
from ..client import AsyncClient, SyncClient
from ..record import Record
from ..values import JsonObject, is_list, is_mapping
from . import cursor as cursors
from .arguments import read
from .collecting import Collection, Wanted, changed
from .cursor import START
from .entry import Entry
from .operation import CURSOR
from .pieces import Pieces
from .refusal import refused
from .results import SHORTEST, Fields, fitted, fitted_text, masker, plain

if TYPE_CHECKING:
    from ..async_engine import AsyncEngine
    from ..core import Core
    from ..engine import SyncEngine
    from ..raw import RawResponse
    from ..settings import Settings
    from .entry import Built

_MOST_ITEMS = 1_000
"""The default number of items of a stream."""


_WHOLE = Wanted()


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call, as passed and as its method takes them, and the wanted part of its result."""

    json: Mapping[str, object]
    values: dict[str, object]
    wanted: Wanted


def wanted(entry: Entry, fields: Iterable[str], limit: int | None, max_chars: int | None) -> Wanted:
    """Return the wanted part of a result; raise `InvalidArgumentsError` for bounds that nothing fits."""
    if limit is not None and limit < 1:
        raise refused(entry.name, [f"limit: expected 1 or more, got {limit}"])
    if max_chars is not None and max_chars < SHORTEST:
        raise refused(entry.name, [f"max_chars: expected {SHORTEST} or more, got {max_chars}"])
    if limit is None and entry.word("reply") == "stream":
        limit = _MOST_ITEMS
    return Wanted((fields,) if isinstance(fields, str) else tuple(fields), limit, max_chars)


def checked(entry: Entry, arguments: object, wanted: Wanted = _WHOLE, cursor: str | None = None) -> Arguments:
    """Return the checked arguments of a call; raise `InvalidArgumentsError` for invalid ones."""
    is_paged, names = entry.says("paged"), entry.names
    passed: Mapping[str, object] = arguments if is_mapping(arguments) else {}
    position: object = cursor
    if is_paged and CURSOR in passed and CURSOR not in names:
        position = passed[CURSOR] if cursor is None else cursor
        arguments = passed = {key: value for key, value in passed.items() if key != CURSOR}
    values = {names[name]: value for name, value in read(entry.name, entry.input_schema, arguments).items()}
    if position is None:
        return Arguments(passed, values, wanted)
    if not is_paged:
        raise refused(entry.name, ["it is not a list, so it takes no cursor"])
    start = cursors.read(entry.name, passed, position, {*names.values(), "next_link"})
    return Arguments(passed, values, replace(wanted, position=start))


def call(entry: Entry, client: SyncClient, arguments: Arguments, restarts: bool) -> JsonObject:
    """Send a call, and return its result; with `restarts`, a cursor may lead into the middle of a page."""
    engine = _engine(entry, client)
    built, wanted = _built(entry, engine.settings, arguments), arguments.wanted
    if isinstance(built, Streaming):
        with engine.stream(built) as stream:
            collection = _collection(entry, arguments, engine.core, restarts)
            for item in stream:
                if collection.is_full:
                    collection.stop()
                    break
                collection.take(item)
        return collection.result()
    if isinstance(built, Listing):
        base, start, page = as_json(arguments.values, {}), wanted.position, engine.list(built)
        collection = _collection(entry, arguments, engine.core, restarts)
        while True:
            items = built.items.array(page.raw, engine.core.reading) if page.items else []
            following = changed(page.next_arguments, base) if page.has_next else None
            if not collection.add(items, start, following, has_next=page.has_next):
                return collection.result()
            start, page = following or START, page.next_page()
    if entry.word("reply") == "download":
        with engine.byte_stream(built) as data:
            pieces = Pieces(wanted.max_chars, engine.core.options.max_response_bytes)
            for piece in data:
                if not pieces.add(piece):
                    break
            return pieces.result(data.response.headers)
    return _result(entry, engine.raw_call(built), arguments, engine.core, restarts)


async def acall(entry: Entry, client: AsyncClient, arguments: Arguments, restarts: bool) -> JsonObject:
    """Send a call as `call` does, by a client that awaits."""
    engine = _async_engine(entry, client)
    built, wanted = _built(entry, engine.settings, arguments), arguments.wanted
    if isinstance(built, Streaming):
        async with engine.stream(built) as stream:
            collection = _collection(entry, arguments, engine.core, restarts)
            async for item in stream:
                if collection.is_full:
                    collection.stop()
                    break
                collection.take(item)
        return collection.result()
    if isinstance(built, Listing):
        base, start, page = as_json(arguments.values, {}), wanted.position, await engine.list(built)
        collection = _collection(entry, arguments, engine.core, restarts)
        while True:
            items = built.items.array(page.raw, engine.core.reading) if page.items else []
            following = changed(page.next_arguments, base) if page.has_next else None
            if not collection.add(items, start, following, has_next=page.has_next):
                return collection.result()
            start, page = following or START, await page.next_page()
    if entry.word("reply") == "download":
        async with engine.byte_stream(built) as data:
            pieces = Pieces(wanted.max_chars, engine.core.options.max_response_bytes)
            async for piece in data:
                if not pieces.add(piece):
                    break
            return pieces.result((await data.response()).headers)
    return _result(entry, await engine.raw_call(built), arguments, engine.core, restarts)


def invoke(entry: Entry, client: SyncClient | AsyncClient, arguments: Arguments) -> object:
    """Return the result of an operation's method."""
    method: object = client
    for name in entry.word("method").split("."):
        method = getattr(method, name)
    assert callable(method)
    with _naming(entry):
        returned: object = method(**arguments.values)
    return returned


def build(entry: Entry, client: SyncClient | AsyncClient, arguments: Arguments) -> Call[object]:
    """Return the call that would be sent."""
    engine = _engine(entry, client) if isinstance(client, SyncClient) else _async_engine(entry, client)
    built = _built(entry, engine.settings, arguments)
    return built if isinstance(built, Call) else built.call


def _engine(entry: Entry, client: object) -> SyncEngine:
    if not isinstance(client, SyncClient):
        raise ConfigurationError(f"{entry.name}: call takes a client that blocks; acall takes one that awaits")
    engine: SyncEngine = vars(client)["_engine"]
    return engine


def _async_engine(entry: Entry, client: object) -> AsyncEngine:
    if not isinstance(client, AsyncClient):
        raise ConfigurationError(f"{entry.name}: acall takes a client that awaits; call takes one that blocks")
    engine: AsyncEngine = vars(client)["_engine"]
    return engine


def _built(entry: Entry, settings: Settings, arguments: Arguments) -> Built:
    """The call that the method would send."""
    with _naming(entry):
        return entry.builder(settings, **{**arguments.values, **arguments.wanted.position.changes})


@contextmanager
def _naming(entry: Entry) -> Generator[None]:
    """Name the arguments in an error as the schema does."""
    try:
        yield
    except InvalidValueError as error:
        text = str(error)
        for wire, name in entry.names.items():
            if text.startswith((f"{name}:", f"{name}.", f"{name}[")):
                text = f"{wire}{text[len(name) :]}"
                break
        raise refused(entry.name, [text]) from error.__cause__


def _collection(entry: Entry, arguments: Arguments, core: Core, restarts: bool) -> Collection:
    return Collection(entry.name, arguments.json, arguments.wanted, masker(core.secrets()), restarts=restarts)


def _result(entry: Entry, raw: RawResponse[object], arguments: Arguments, core: Core, restarts: bool) -> JsonObject:
    """The result of a call with one whole response."""
    value, wanted, mask = raw.parse(), arguments.wanted, masker(core.secrets())
    if entry.word("reply") == "none":
        return {}
    if entry.word("reply") == "text":
        return fitted_text(mask(str(value)), wanted.max_chars)
    if isinstance(value, bytes):
        pieces = Pieces(wanted.max_chars, len(value))
        pieces.add(value)
        return pieces.result(raw.headers)
    if not isinstance(value, Record):
        value = raw.json() if raw.content.strip() else None
    if is_list(value):
        collection = _collection(entry, arguments, core, restarts)
        collection.add(value, wanted.position, None, has_next=False)
        return collection.result()
    fields = Fields(wanted.fields)
    shown = plain(value, mask)
    if not isinstance(shown, dict):
        return fitted({"value": shown}, wanted.max_chars)
    chosen = fields.of(shown)
    assert isinstance(chosen, dict)
    return fitted(chosen, wanted.max_chars, fields.missing)
