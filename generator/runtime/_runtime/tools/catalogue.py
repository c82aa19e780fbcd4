"""The catalogue of operations and events: an index in memory, and the rest of each one when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from typing import NoReturn

from ...errors import ConfigurationError
from .operation import EFFECTS, Effect, Operation
from .trigger import Trigger

Row = tuple[str, str, str, str, str, bool, str]
"""The name of an operation, its name as a tool, its module, its key there, its effect, whether it is repeatable, and
its summary."""


class UnknownToolError(ConfigurationError, LookupError):
    """No operation, resource or effect has that name."""


class Catalogue:
    """The operations and events of a package."""

    def __init__(self, package: str, operations: Sequence[Row], triggers: Sequence[tuple[str, str, str]]) -> None:
        self._package = package
        self._rows = {row[0]: row for row in operations}
        self._names = {row[1]: row[0] for row in operations}
        self._triggers = triggers
        self._known: dict[str, Operation] = {}

    def get(self, name: str) -> Operation:
        """Return an operation by either of its names."""
        name = self._names.get(name, name)
        known = self._known.get(name)
        if known is None:
            row = self._rows.get(name)
            if row is None:
                _unknown("operation", name, self._rows)
            known = self._known[name] = Operation(self._package, *row)
        return known

    def select(
        self, resources: Iterable[str] | None, effects: Iterable[Effect], allow: Iterable[str]
    ) -> tuple[Operation, ...]:
        """Return the operations of resources with these effects, and those that are allowed, in order."""
        wanted = None if resources is None else _names(resources)
        chosen, patterns = _names(effects), _names(allow)
        holders = {name.rpartition(".")[0] for name in self._rows}
        for effect in chosen:
            if effect not in EFFECTS:
                _unknown("effect", effect, EFFECTS)
        for resource in wanted or ():
            if not any(_is_in(holder, resource) for holder in holders):
                _unknown("resource", resource, holders)
        for pattern in patterns:
            if not any(_allows(pattern, row) for row in self._rows.values()):
                _unknown("operation", pattern, self._rows)
        return tuple(
            self.get(name)
            for name, row in self._rows.items()
            if (row[4] in chosen and (wanted is None or any(_is_in(name, resource) for resource in wanted)))
            or any(_allows(pattern, row) for pattern in patterns)
        )

    def triggers(self) -> tuple[Trigger, ...]:
        """Return the events."""
        return tuple(Trigger(self._package, *row) for row in self._triggers)


def _names(names: Iterable[str]) -> tuple[str, ...]:
    """The names in an argument; a single text is one name."""
    return (names,) if isinstance(names, str) else tuple(names)


def _is_in(name: str, resource: str) -> bool:
    return name == resource or name.startswith(f"{resource}.")


def _allows(pattern: str, row: Row) -> bool:
    return fnmatchcase(row[0], pattern) or row[1] == pattern


def _unknown(kind: str, name: object, names: Iterable[str]) -> NoReturn:
    from ..shown import nearest

    raise UnknownToolError(f"no {kind} {str(name)[:80]!r}: {nearest(name, sorted(names))}")
