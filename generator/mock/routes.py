"""Which operations a request may be, and the values that its path holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from generator import ir


@dataclass(frozen=True, slots=True)
class Route:
    """An operation, and the pattern of the paths that it is called at; a group a hole, in their order."""

    resource: ir.Resource
    operation: ir.Operation
    pattern: re.Pattern[str]
    holes: tuple[ir.Ref, ...]

    @property
    def name(self) -> str:
        """As its users write it."""
        return f"{self.resource.name}.{self.operation.name}"

    @property
    def item_hole(self) -> str | None:
        """The wire name of the hole that says which record is meant: the last one that isn't a setting."""
        own = [hole.wire for hole in self.holes if not hole.setting]
        return own[-1] if own else None


def routes(connector: ir.Connector) -> list[Route]:
    """Every operation of a connector, those whose paths say most first, so that words win over holes."""
    found = [_route(resource, operation) for resource in connector.resources for operation in resource.operations]
    return sorted(found, key=lambda route: (len(route.holes), -len(route.pattern.pattern)))


def matching(known: Sequence[Route], method: str, path: str) -> Iterator[tuple[Route, Mapping[str, str]]]:
    """The operations of that method whose path it is, each with the values of its holes by wire name."""
    for route, values in _at(known, path):
        if route.operation.method == method:
            yield route, values


def methods(known: Sequence[Route], path: str) -> list[str]:
    """The methods that a path takes."""
    return sorted({route.operation.method for route, _ in _at(known, path)})


def _at(known: Sequence[Route], path: str) -> Iterator[tuple[Route, Mapping[str, str]]]:
    """The operations at a path: those that are written like the first one that it is."""
    first: str | None = None
    for route in known:
        values = _values(route, path)
        if values is not None and first in (None, route.pattern.pattern):
            first = route.pattern.pattern
            yield route, values


def _route(resource: ir.Resource, operation: ir.Operation) -> Route:
    holes: list[ir.Ref] = []
    pattern = ""
    for part in operation.path:
        if isinstance(part, str):
            text, question, _ = part.partition("?")
            pattern += re.escape(text)
            if question:
                break
        else:
            holes.append(part)
            pattern += "([^/]+?)"
    pattern = pattern if pattern.startswith("/") else f"/{pattern}"
    return Route(resource, operation, re.compile(pattern), tuple(holes))


def _values(route: Route, path: str) -> Mapping[str, str] | None:
    match = route.pattern.fullmatch(path)
    if match is None:
        return None
    return {hole.wire: unquote(text) for hole, text in zip(route.holes, match.groups(), strict=True)}
