"""An operation of the API as a value: its schemas, its definitions for models, and its call from JSON to JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from ...errors import ConfigurationError, InvalidValueError
from ..arguments import as_json
from ..call import Call, Listing, Streaming
from ..client import AsyncClient, SyncClient
from ..record import Record
from ..values import JsonObject, is_list, is_mapping
from . import cursor as cursors
from .arguments import read, refused
from .collecting import Collection, Wanted, changed
from .cursor import START
from .pieces import Pieces
from .results import SHORTEST, Fields, fitted, fitted_text, masker, plain
from .schemas import parsed, whole

if TYPE_CHECKING:
    from ..core import Core
    from ..raw import RawResponse
    from ..settings import Settings

CURSOR = "next_cursor"
"""The argument of a list, beside its own, and the member of its result that leads on."""

_CURSOR_SCHEMA: JsonObject = {"type": "string", "description": "Of a result with the same arguments: go on there."}

_MOST_ITEMS = 1_000
"""Items of a stream, unless more are wanted."""

Effect: TypeAlias = Literal["reads", "changes", "destroys", "spends"]
"""What a call does to what the API holds; one that spends costs money."""

EFFECTS: Final[tuple[Effect, ...]] = get_args(Effect)

_LONGEST_DESCRIPTION = 1024
"""Characters of the description of a function that models take."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of an operation."""

    name: str
    schema: JsonObject
    required: bool
    help: str
    deprecated: bool


@dataclass(frozen=True, slots=True)
class _Given:
    """The arguments of a call: as they were given, and as its method takes them; and what is wanted of its result."""

    json: Mapping[str, object]
    values: dict[str, object]
    wanted: Wanted


class Operation:
    """An operation of the API. Its schemas and the rest of its description are read when they are asked for."""

    def __init__(
        self,
        package: str,
        name: str,
        tool_name: str,
        module: str,
        key: str,
        effect: str,
        repeatable: bool,
        summary: str,
    ) -> None:
        self._package = package
        self._module = module
        self._key = key
        self.name: str = name
        self.tool_name: str = tool_name
        self.effect: Effect = next(known for known in EFFECTS if known == effect)
        self.repeatable: bool = repeatable
        self.summary: str = summary

    def __repr__(self) -> str:
        return f"Operation({self.name!r})"

    @property
    def resource(self) -> str:
        """The name of its resource."""
        return self.name.rpartition(".")[0]

    @property
    def description(self) -> str:
        """What it does, in full."""
        return self._word("description") or self.summary

    @property
    def deprecated(self) -> str:
        """Why it should not be called; empty if it may be."""
        return self._word("deprecated")

    @property
    def paged(self) -> bool:
        """Whether its result is a list that a cursor leads through."""
        return self._literal.get("paged") is True

    @property
    def stream(self) -> bool:
        """Whether its result comes item by item."""
        return self._reply == "stream"

    @property
    def download(self) -> bool:
        """Whether its result is bytes."""
        return self._reply in ("bytes", "download")

    @property
    def upload(self) -> bool:
        """Whether it takes a file."""
        return self._literal.get("upload") is True

    @cached_property
    def input_schema(self) -> JsonObject:
        """The JSON Schema of its arguments."""
        return whole(self._literal["input"], self._package, "SENT")

    @cached_property
    def output_schema(self) -> JsonObject:
        """The JSON Schema of its result, as the API describes it: each member may be absent, and others may come."""
        return whole(self._literal["output"], self._package, "RECEIVED")

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its arguments, in the order of its method."""
        properties, needed = self.input_schema.get("properties"), self.input_schema.get("required")
        return tuple(
            Parameter(
                name,
                schema,
                isinstance(needed, list) and name in needed,
                str(schema.get("description", "")),
                schema.get("deprecated") is True,
            )
            for name, schema in (properties.items() if isinstance(properties, dict) else ())
            if isinstance(schema, dict)
        )

    def anthropic(self) -> JsonObject:
        """Return its definition as a tool of Anthropic's API."""
        return {"name": self.tool_name, "description": self._defined, "input_schema": self._taken}

    def openai(self, *, chat: bool = False) -> JsonObject:
        """Return its definition as a function of OpenAI's Responses API, or of Chat Completions."""
        function: JsonObject = {
            "name": self.tool_name,
            "description": self._defined,
            "parameters": self._taken,
            "strict": False,
        }
        return {"type": "function", "function": function} if chat else {"type": "function", **function}

    def mcp(self) -> JsonObject:
        """Return its definition as a tool of the Model Context Protocol, with every hint."""
        return {
            "name": self.tool_name,
            "description": self._defined,
            "inputSchema": self._taken,
            "annotations": {
                "readOnlyHint": self.effect == "reads",
                "destructiveHint": self.effect == "destroys",
                "idempotentHint": self.repeatable,
                "openWorldHint": True,
            },
        }

    def call(
        self,
        client: SyncClient,
        arguments: Mapping[str, object],
        *,
        fields: Iterable[str] = (),
        limit: int | None = None,
        max_chars: int | None = None,
        cursor: str | None = None,
    ) -> JsonObject:
        """Call it with arguments of JSON, and return its result as JSON.

        A record is its object as it was received. A list is `items`, those of the first page; `truncated` says that
        there are more, and `next_cursor` leads to them. A stream is `items` too, a text `text`, bytes `base64`, and a
        value of another kind `value`. `_left_out` says what did not fit.

        Args:
            client: The client that sends it.
            arguments: By their names in `input_schema`; `next_cursor` of a result among them is the cursor.
            fields: The members of the result, or of each of its items, by dotted paths; all if not given.
            limit: How many items, of as many pages as it takes; of a stream 1,000 if not given.
            max_chars: The longest result in characters of JSON, at least 100. It is cut at whole members and items.
            cursor: The `next_cursor` of a result, with the same arguments.

        Raises:
            InvalidArgumentsError: The arguments don't fit the schema. Nothing was sent.
        """
        given = self._given(arguments, fields, limit, max_chars, cursor)
        if not isinstance(client, SyncClient):
            raise ConfigurationError(f"{self.name}: call takes a client that blocks; acall takes one that awaits")
        engine = client._engine
        built = self._built(engine.settings, given)
        if isinstance(built, Streaming):
            with engine.stream(built) as stream:
                collection = self._collection(given, engine.core)
                for item in stream:
                    if collection.is_full:
                        collection.stop()
                        break
                    collection.take(item)
            return collection.result()
        if isinstance(built, Listing):
            base, start, page = as_json(given.values, {}), given.wanted.position, engine.list(built)
            collection = self._collection(given, engine.core)
            while True:
                items = built.items.array(page.raw, engine.core.reading) if page.items else []
                following = changed(page.next_arguments, base) if page.has_next else None
                if not collection.add(items, start, following, has_next=page.has_next):
                    return collection.result()
                start, page = following or START, page.next_page()
        if self._reply == "download":
            with engine.byte_stream(built) as data:
                pieces = Pieces(given.wanted.max_chars, engine.core.options.max_response_bytes)
                for piece in data:
                    if not pieces.add(piece):
                        break
                return pieces.result(data.response.headers)
        return self._result(engine.raw_call(built), given, engine.core)

    async def acall(
        self,
        client: AsyncClient,
        arguments: Mapping[str, object],
        *,
        fields: Iterable[str] = (),
        limit: int | None = None,
        max_chars: int | None = None,
        cursor: str | None = None,
    ) -> JsonObject:
        """Call it as `call` does, with a client that awaits."""
        given = self._given(arguments, fields, limit, max_chars, cursor)
        if not isinstance(client, AsyncClient):
            raise ConfigurationError(f"{self.name}: acall takes a client that awaits; call takes one that blocks")
        engine = client._engine
        built = self._built(engine.settings, given)
        if isinstance(built, Streaming):
            async with engine.stream(built) as stream:
                collection = self._collection(given, engine.core)
                async for item in stream:
                    if collection.is_full:
                        collection.stop()
                        break
                    collection.take(item)
            return collection.result()
        if isinstance(built, Listing):
            base, start, page = as_json(given.values, {}), given.wanted.position, await engine.list(built)
            collection = self._collection(given, engine.core)
            while True:
                items = built.items.array(page.raw, engine.core.reading) if page.items else []
                following = changed(page.next_arguments, base) if page.has_next else None
                if not collection.add(items, start, following, has_next=page.has_next):
                    return collection.result()
                start, page = following or START, await page.next_page()
        if self._reply == "download":
            async with engine.byte_stream(built) as data:
                pieces = Pieces(given.wanted.max_chars, engine.core.options.max_response_bytes)
                async for piece in data:
                    if not pieces.add(piece):
                        break
                return pieces.result((await data.response()).headers)
        return self._result(await engine.raw_call(built), given, engine.core)

    def invoke(self, client: SyncClient | AsyncClient, arguments: Mapping[str, object]) -> object:
        """Call its method with arguments of JSON, and return what that returns: a record, a page, or an awaitable.

        Raises:
            InvalidArgumentsError: The arguments don't fit the schema. Nothing was sent.
        """
        given = self._given(arguments, (), None, None, None)
        method: object = client
        for name in self._word("method").split("."):
            method = getattr(method, name)
        assert callable(method)
        with self._naming():
            returned: object = method(**given.values)
        return returned

    def build(self, client: SyncClient | AsyncClient, arguments: Mapping[str, object]) -> Call[object]:
        """Return the call that would be sent for arguments of JSON.

        Raises:
            InvalidArgumentsError: The arguments don't fit the schema.
        """
        built = self._built(client._engine.settings, self._given(arguments, (), None, None, None))
        return built if isinstance(built, Call) else built.call

    @cached_property
    def _literal(self) -> JsonObject:
        texts: dict[str, str] = import_module(f"{self._package}._operations.{self._module}").OPERATIONS
        return parsed(texts[self._key])

    def _word(self, key: str) -> str:
        word = self._literal.get(key)
        return word if isinstance(word, str) else ""

    @property
    def _reply(self) -> str:
        return self._word("reply")

    @property
    def _defined(self) -> str:
        """What its definitions say that it does."""
        warning = f"Deprecated: {self.deprecated}" if self.deprecated else ""
        text = " ".join(filter(None, (self.description, warning)))
        return text if len(text) <= _LONGEST_DESCRIPTION else f"{text[: _LONGEST_DESCRIPTION - 3]}..."

    @property
    def _taken(self) -> JsonObject:
        """The schema of its arguments, with the cursor of a list."""
        schema = self.input_schema
        properties = schema.get("properties")
        if not self.paged or not isinstance(properties, dict) or CURSOR in properties:
            return schema
        return {**schema, "properties": {**properties, CURSOR: _CURSOR_SCHEMA}}

    def _given(
        self,
        given: Mapping[str, object],
        fields: Iterable[str],
        limit: int | None,
        max_chars: int | None,
        position: str | None,
    ) -> _Given:
        """The checked arguments of a call, and what is wanted of its result."""
        if limit is not None and limit < 1:
            raise refused(self.name, [f"limit: expected 1 or more, got {limit}"])
        if max_chars is not None and max_chars < SHORTEST:
            raise refused(self.name, [f"max_chars: expected {SHORTEST} or more, got {max_chars}"])
        schema, names = self.input_schema, self._literal.get("names")
        properties = schema.get("properties")
        known = properties if isinstance(properties, dict) else {}
        if self.paged and is_mapping(given) and CURSOR in given and CURSOR not in known:
            among = given[CURSOR]
            position = among if isinstance(among, str) and position is None else position
            given = {key: value for key, value in given.items() if key != CURSOR}
        renamed = names if isinstance(names, dict) else {}
        read_values = read(self.name, schema, given)
        values = {str(renamed.get(key, key)): value for key, value in read_values.items()}
        wanted = Wanted((fields,) if isinstance(fields, str) else tuple(fields), limit, max_chars)
        if position is None:
            return _Given(given, values, wanted)
        if not self.paged:
            raise refused(self.name, ["it is no list: it takes no cursor"])
        allowed = {*(str(renamed.get(key, key)) for key in known), "next_link"}
        start = cursors.read(self.name, given, position, allowed)
        return _Given(given, values, replace(wanted, position=start))

    def _built(self, settings: Settings, given: _Given) -> Call[None] | Listing[object] | Streaming[object]:
        """The call that its method would send."""
        module = import_module(f"{self._package}.resources._calls.{self._module}")
        builder: Callable[..., Call[None] | Listing[object] | Streaming[object]] = getattr(module, f"{self._key}_call")
        with self._naming():
            return builder(settings, **{**given.values, **given.wanted.position.changes})

    @contextmanager
    def _naming(self) -> Iterator[None]:
        """Name the arguments in an error as the schema does."""
        try:
            yield
        except InvalidValueError as error:
            names, text = self._literal.get("names"), str(error)
            for wire, name in names.items() if isinstance(names, dict) else ():
                if text.startswith((f"{name}:", f"{name}.", f"{name}[")):
                    text = f"{wire}{text[len(str(name)) :]}"
            raise refused(self.name, [text]) from error.__cause__

    def _collection(self, given: _Given, core: Core) -> Collection:
        wanted = given.wanted
        if self.stream and wanted.limit is None:
            wanted = replace(wanted, limit=_MOST_ITEMS)
        restarts = self.effect == "reads" or self.repeatable or self.paged
        return Collection(self.name, given.json, wanted, masker(core.secrets()), restarts=restarts)

    def _result(self, raw: RawResponse[object], given: _Given, core: Core) -> JsonObject:
        """The result of a call that was answered at once."""
        value, wanted = raw.parse(), given.wanted
        if self._reply == "none":
            return {}
        mask = masker(core.secrets())
        if self._reply == "text":
            return fitted_text(mask(str(value)), wanted.max_chars)
        if isinstance(value, bytes):
            pieces = Pieces(wanted.max_chars, len(value))
            pieces.add(value)
            return pieces.result(raw.headers)
        if not isinstance(value, Record):
            value = raw.json() if raw.content.strip() else None
        if is_list(value):
            collection = self._collection(given, core)
            collection.add(value, wanted.position, None, has_next=False)
            return collection.result()
        fields = Fields(wanted.fields)
        shown = plain(value, mask)
        if not isinstance(shown, dict):
            return fitted({"value": shown}, wanted.max_chars)
        chosen = fields.of(shown)
        assert isinstance(chosen, dict)
        return fitted(chosen, wanted.max_chars, fields.missing)
