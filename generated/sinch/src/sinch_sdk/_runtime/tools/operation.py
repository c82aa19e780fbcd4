"""An operation of the API as a value: its schemas, its definitions for models, and its call from JSON to JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from ..values import JsonObject
from .entry import Entry
from .schemas import whole

if TYPE_CHECKING:
    from ..call import Call
    from ..client import AsyncClient, SyncClient

CURSOR: Final = "next_cursor"
"""The further argument of a list, and the member of its result, for the next part."""

_CURSOR_SCHEMA: JsonObject = {"type": "string", "description": "The `next_cursor` of a result of the same arguments."}

Effect: TypeAlias = Literal["reads", "changes", "destroys", "spends"]
"""The effect of a call on the data of the API; `spends` costs money."""

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


class Operation:
    """An operation of the API. Its schemas and the rest of its description are read at the first use."""

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
        self._entry = Entry(package, name, module, key)
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
        """Its full description."""
        return self._entry.word("description") or self.summary

    @property
    def needs_approval(self) -> bool:
        """Whether a person is asked before a call: it spends, destroys, or changes what can't be repeated."""
        return self.effect in ("spends", "destroys") or (self.effect != "reads" and not self.repeatable)

    @property
    def deprecated(self) -> str:
        """Why it should not be called; empty if it may be."""
        return self._entry.word("deprecated")

    @property
    def listed(self) -> bool:
        """Whether its result is a list."""
        return self._entry.word("reply") == "list"

    @property
    def paged(self) -> bool:
        """Whether its result is a list with cursors."""
        return self._entry.says("paged")

    @property
    def stream(self) -> bool:
        """Whether its result is a stream of items."""
        return self._entry.word("reply") == "stream"

    @property
    def download(self) -> bool:
        """Whether its result is bytes."""
        return self._entry.word("reply") in ("bytes", "download")

    @property
    def upload(self) -> bool:
        """Whether it takes a file."""
        return self._entry.says("upload")

    @property
    def input_schema(self) -> JsonObject:
        """The JSON Schema of its arguments."""
        return self._entry.input_schema

    @cached_property
    def output_schema(self) -> JsonObject:
        """The JSON Schema of its result, as the API describes it: each member may be absent, and others may come."""
        return whole(self._entry.literal["output"], self._entry.package, "RECEIVED")

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its arguments, in the order of its method."""
        needed = self.input_schema.get("required")
        return tuple(
            Parameter(
                name,
                schema,
                isinstance(needed, list) and name in needed,
                str(schema.get("description", "")),
                schema.get("deprecated") is True,
            )
            for name, schema in self._entry.properties.items()
            if isinstance(schema, dict)
        )

    @property
    def names(self) -> Mapping[str, str]:
        """The name of each argument in the signature of its method."""
        return self._entry.names

    @property
    def positional(self) -> tuple[str, ...]:
        """The arguments that its method takes by position."""
        names = self._entry.literal.get("positional")
        return tuple(map(str, names)) if isinstance(names, list) else ()

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
            fields: The members of the result, or of each of its items, by dotted paths; by default all.
            limit: The maximum number of items, from as many pages as needed; of a stream by default 1,000.
            max_chars: The longest result in characters of JSON, at least 100. It is cut at whole members and items.
            cursor: The `next_cursor` of a result, with the same arguments.

        Raises:
            InvalidArgumentsError: The arguments don't fit the schema. Nothing was sent.
        """
        from . import calling

        wanted = calling.wanted(self._entry, fields, limit, max_chars)
        return calling.call(
            self._entry, client, calling.checked(self._entry, arguments, wanted, cursor), self._restarts
        )

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
        from . import calling

        wanted = calling.wanted(self._entry, fields, limit, max_chars)
        checked = calling.checked(self._entry, arguments, wanted, cursor)
        return await calling.acall(self._entry, client, checked, self._restarts)

    def invoke(self, client: SyncClient | AsyncClient, arguments: Mapping[str, object]) -> object:
        """Call its method with arguments of JSON, and return what that returns: a record, a page, or an awaitable.

        Raises:
            InvalidArgumentsError: The arguments don't fit the schema. Nothing was sent.
        """
        from . import calling

        return calling.invoke(self._entry, client, calling.checked(self._entry, arguments))

    def build(self, client: SyncClient | AsyncClient, arguments: Mapping[str, object]) -> Call[object]:
        """Return the call that would be sent for arguments of JSON.

        Raises:
            InvalidArgumentsError: The arguments don't fit the schema.
        """
        from . import calling

        return calling.build(self._entry, client, calling.checked(self._entry, arguments))

    @property
    def _restarts(self) -> bool:
        """Whether the same call may be sent again for the rest of its result."""
        return self.effect == "reads" or self.repeatable or self.paged

    @property
    def _defined(self) -> str:
        """The description in its definitions."""
        warning = f"Deprecated: {self.deprecated}" if self.deprecated else ""
        text = " ".join(filter(None, (self.description, warning)))
        return text if len(text) <= _LONGEST_DESCRIPTION else f"{text[: _LONGEST_DESCRIPTION - 3]}..."

    @property
    def _taken(self) -> JsonObject:
        """The schema of its arguments, with the cursor of a list."""
        properties = self._entry.properties
        if not self.paged or CURSOR in properties:
            return self.input_schema
        return {**self.input_schema, "properties": {**properties, CURSOR: _CURSOR_SCHEMA}}
