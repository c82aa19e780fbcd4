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
    """Every operation of a connector, those with fewer holes first, so that a literal segment wins."""
    found = [_route(resource, operation) for resource in connector.resources for operation in resource.operations]
    return sorted(found, key=lambda route: len(route.holes))


def matching(known: Sequence[Route], method: str, path: str) -> Iterator[tuple[Route, Mapping[str, str]]]:
    """The operations of that method whose path it is, each with the values of its holes by wire name."""
    for route in known:
        if route.operation.method == method and (values := _values(route, path)) is not None:
            yield route, values


def methods(known: Sequence[Route], path: str) -> list[str]:
    """The methods that a path takes."""
    return sorted({route.operation.method for route in known if _values(route, path) is not None})


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
