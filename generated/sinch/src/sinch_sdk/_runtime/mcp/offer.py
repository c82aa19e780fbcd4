"""The listed tools: one for each operation, or one for several, if these are too many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Protocol, TypeAlias

from ..shown import nearest
from ..tools.operation import Operation
from ..tools.results import fitted, size
from ..values import JsonObject, JsonValue
from .results import LONGEST, MisusedError, done

BUDGET = 12_000
"""Characters of the list: 3,000 tokens."""

DESCRIBE = "describe_operations"
_MOST_MATCHES = 50
_LONGEST_LINE = 140
_LONGEST_INDEX = 5_000
_LONGEST_NAME = 50

Found: TypeAlias = tuple[Operation, JsonValue] | JsonObject
"""An operation with its arguments, or the result of a tool that calls none."""


class Offer(Protocol):
    """The listed tools, and the operations that their calls select."""

    @property
    def tools(self) -> Sequence[JsonObject]:
        """The definitions."""
        ...

    @property
    def is_grouped(self) -> bool:
        """Whether a tool has several operations."""
        ...

    def found(self, name: str, arguments: JsonValue) -> Found | None:
        """Return the operation and arguments of a call; `None` if no tool has the name.

        Raises:
            MisusedError: The arguments name no operation.
        """
        ...

    def name(self, operation: Operation) -> str:
        """Return the name of an operation for a model."""
        ...

    def reads(self, resource: str) -> list[str]:
        """Return the operations that read a resource."""
        ...


def offered(operations: Sequence[Operation]) -> Offer:
    """Return the tools of operations: the first form whose list fits."""
    single: list[JsonObject] = []
    room = BUDGET - 2
    for operation in operations:
        tool = operation.mcp()
        single.append({"name": tool["name"], "title": operation.name, **tool})
        room -= size(single[-1]) + 2
        if room < 0:
            break
    else:
        return _Single(operations, single)
    by_resource = _Grouped(operations, [*_by_resource(operations)], lines=True)
    return (
        by_resource
        if size([*by_resource.tools]) <= BUDGET
        else _Grouped(operations, [("", [*operations])], lines=False)
    )


class _Base:
    def __init__(self, operations: Sequence[Operation]) -> None:
        self._operations = operations

    def name(self, operation: Operation) -> str:
        return operation.name

    def reads(self, resource: str) -> list[str]:
        """Return the operations that read a resource."""
        names = [self.name(item) for item in self._operations if item.resource == resource and item.effect == "reads"]
        return names[:3]


class _Single(_Base):
    """One tool for each operation."""

    is_grouped = False

    def __init__(self, operations: Sequence[Operation], tools: Sequence[JsonObject]) -> None:
        super().__init__(operations)
        self.tools: Sequence[JsonObject] = tools
        self._known = {operation.tool_name: operation for operation in operations}

    def name(self, operation: Operation) -> str:
        return operation.tool_name

    def found(self, name: str, arguments: JsonValue) -> Found | None:
        operation = self._known.get(name)
        return None if operation is None else (operation, arguments)


class _Grouped(_Base):
    """Tools of several operations, those that read apart from others; and one that describes operations."""

    is_grouped = True

    def __init__(
        self, operations: Sequence[Operation], groups: Iterable[tuple[str, Sequence[Operation]]], *, lines: bool
    ) -> None:
        super().__init__(operations)
        self.tools: list[JsonObject] = []
        self._by_name = {operation.name: operation for operation in operations}
        self._groups: dict[str, dict[str, Operation]] = {}
        for resource, members in groups:
            for is_reading in (True, False):
                chosen = [item for item in members if (item.effect == "reads") is is_reading]
                if chosen:
                    self._add(resource, chosen, is_reading=is_reading, lines=lines)
        self.tools.append(_describing())

    def found(self, name: str, arguments: JsonValue) -> Found | None:
        passed = {} if arguments is None else arguments
        if name == DESCRIBE:
            return done(self._described(passed))
        group = self._groups.get(name)
        if group is None:
            return None
        if not isinstance(passed, dict) or not {*passed} <= {"operation", "arguments"}:
            raise MisusedError("expected `operation`, and its arguments in `arguments`")
        wanted = passed.get("operation")
        operation = group.get(wanted) if isinstance(wanted, str) else None
        if operation is None:
            raise MisusedError(f"no operation {str(wanted)[:80]!r} in {name}: {nearest(wanted, group)}")
        return operation, passed.get("arguments")

    def _add(self, resource: str, members: Sequence[Operation], *, is_reading: bool, lines: bool) -> None:
        stem = resource.replace(".", "_")[:_LONGEST_NAME] or "operations"
        name = stem if is_reading else f"{stem}_changes"
        while name in self._groups or name == DESCRIBE:
            name += "_"
        short = {operation.name.rpartition(".")[2] if resource else operation.name: operation for operation in members}
        self._groups[name] = short
        operation: JsonObject = {"type": "string", **({"enum": [*short]} if lines else {})}
        text = "\n".join(_line(key, item) for key, item in short.items()) if lines else _index(members)
        self.tools.append(
            {
                "name": name,
                "title": f"{resource or 'operations'}: {'read' if is_reading else 'change'}",
                "description": text,
                "inputSchema": {
                    "type": "object",
                    "properties": {"operation": operation, "arguments": {"type": "object"}},
                    "required": ["operation"],
                },
                "annotations": {
                    "readOnlyHint": is_reading,
                    "destructiveHint": any(item.effect == "destroys" for item in members),
                    "idempotentHint": all(item.repeatable for item in members),
                    "openWorldHint": True,
                },
            }
        )

    def _described(self, passed: JsonValue) -> JsonObject:
        if not isinstance(passed, dict) or not {*passed} <= {"operations", "query"}:
            raise MisusedError("expected `operations`, a list of names, or `query`, words to look for")
        names, query = passed.get("operations"), passed.get("query", "")
        if isinstance(names, list):
            return fitted({"operations": [self._definition(name) for name in names[:_MOST_MATCHES]]}, LONGEST)
        words = query.lower().split() if isinstance(query, str) else []
        lines = [
            _line(name, operation)
            for name, operation in self._by_name.items()
            if all(word in f"{name} {operation.summary}".lower() for word in words)
        ]
        more: JsonObject = {"truncated": True} if len(lines) > _MOST_MATCHES else {}
        return {"operations": [*lines[:_MOST_MATCHES]], **more}

    def _definition(self, name: object) -> JsonValue:
        operation = self._by_name.get(name) if isinstance(name, str) else None
        if operation is None:
            raise MisusedError(f"no operation {str(name)[:80]!r}: {nearest(name, self._by_name)}")
        tool = operation.mcp()
        return {
            "name": operation.name,
            "description": tool["description"],
            "effect": operation.effect,
            "arguments": tool["inputSchema"],
        }


def _by_resource(operations: Sequence[Operation]) -> Iterable[tuple[str, Sequence[Operation]]]:
    for resource, members in groupby(operations, lambda operation: operation.resource):
        yield resource, [*members]


def _index(operations: Sequence[Operation]) -> str:
    """The names of operations by resource, while they are few enough."""
    about = f"Call an operation by its whole name, such as {operations[0].name}. {DESCRIBE} has its arguments."
    resources = (
        f"{resource}: {', '.join(item.name.rpartition('.')[2] for item in members)}"
        for resource, members in _by_resource(operations)
    )
    text = "\n".join((about, *resources))
    return text if len(text) <= _LONGEST_INDEX else about


def _describing() -> JsonObject:
    return {
        "name": DESCRIBE,
        "title": "Describe operations",
        "description": "Return the arguments of operations by their names (`sms.list`), or find operations by words.",
        "inputSchema": {
            "type": "object",
            "properties": {
                "operations": {"type": "array", "items": {"type": "string"}},
                "query": {"type": "string"},
            },
        },
        "annotations": {
            "readOnlyHint": True,
            "destructiveHint": False,
            "idempotentHint": True,
            "openWorldHint": False,
        },
    }


def _line(name: str, operation: Operation) -> str:
    """An operation in a line: its arguments, those that are optional with a question mark."""
    arguments = ", ".join(
        item.name if item.required else f"{item.name}?" for item in operation.parameters if not item.deprecated
    )
    effect = f" ({operation.effect})" if operation.effect in ("spends", "destroys") else ""
    text = f"{name}({arguments}){effect}: {operation.summary}"
    return text if len(text) <= _LONGEST_LINE else f"{text[: _LONGEST_LINE - 3]}..."
