"""Matching of requests to operations by method and path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote

from msgspec import Struct

from generator import ir


class Route(Struct, frozen=True):
    """An operation and the pattern of its path, with a group for each hole."""

    resource: ir.Resource
    operation: ir.Operation
    pattern: re.Pattern[str]
    holes: tuple[ir.Ref, ...]

    @property
    def name(self) -> str:
        """The name as in `client.<name>`."""
        return f"{self.resource.name}.{self.operation.name}"

    @property
    def item_hole(self) -> str | None:
        """The wire name of the path hole that identifies the record: the last one that is not a setting."""
        own = [hole.wire for hole in self.holes if not hole.setting]
        return own[-1] if own else None


def routes(connector: ir.Connector) -> list[Route]:
    """Every operation, the most specific path first, the one with most fixed text, so that words win over holes."""
    unsorted = [_route(resource, operation) for resource in connector.resources for operation in resource.operations]
    return sorted(unsorted, key=lambda route: (-_fixed(route.operation.path), len(route.holes)))


def _fixed(path: ir.Text) -> int:
    return len("".join(part if isinstance(part, str) else "" for part in path).partition("?")[0])


def matching(known: Sequence[Route], method: str, path: str) -> Iterator[tuple[Route, Mapping[str, str]]]:
    """The operations of a method and path, each with the values of its holes by wire name, encoded where styled."""
    for route, values in _at(known, path):
        if route.operation.method == method:
            yield route, values


def methods(known: Sequence[Route], path: str) -> list[str]:
    """The methods allowed at a path."""
    return sorted({route.operation.method for route, _ in _at(known, path)})


def _at(known: Sequence[Route], path: str) -> Iterator[tuple[Route, Mapping[str, str]]]:
    """The operations at a path: all those with the pattern of the first match."""
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
    styled = {wire for wire, _ in route.operation.styles}
    held = ((hole.wire, text) for hole, text in zip(route.holes, match.groups(), strict=True))
    return {wire: text if wire in styled else unquote(text) for wire, text in held}
