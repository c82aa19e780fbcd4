"""Pages of a list: their items, and the request for the next one (F25, F26, section 9)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import parse_qsl, urljoin, urlsplit

from .decoder import convert, expected_items, walk
from .interpreter import Expected
from .model import Document, Placeholder, object_of, parameters_of
from .wire import Json, Type, Value

_LINK = re.compile(r'<([^>]*)>; rel="next"')


def returns_of(key: str, operation: Document) -> str:
    """Return the kind of result of an operation (F25)."""
    said = operation.get("returns")
    if said is not None:
        return str(said)
    if key == "list" or "items" in operation or "pagination" in operation:
        return "page"
    if "type" in operation:
        return "json"
    return "none" if str(operation.get("method")).upper() in ("DELETE", "HEAD", "OPTIONS") else "record"


def fields_of(resource: Document, operation: Document) -> Json:
    """Return the fields of an operation's records: its own, else its resource's."""
    return operation.get("fields") or resource.get("fields") or []


def items_of(resource: Document, operation: Document, body: Json) -> list[Json] | None:
    """Return the items of a page; `None` is a decode error."""
    selector = operation.get("items")
    if selector is None:
        handle = str(resource["handle"])
        return expected_items(body, handle, f"{handle}s")
    value = next(walk(body, _selector(selector)), None)
    return value if isinstance(value, list) else None


def following(
    operation: Document,
    before: Expected,
    body: Json,
    headers: Mapping[str, str],
    items: list[list[Json]],
    proof: list[str],
    again: Again,
) -> Expected | None:
    """Return the request for the next page, if there is one.

    `items` are those of all pages so far; `proof` are the query parameters that are credentials; `again` makes the same
    request with another argument.
    """
    style = object_of(operation.get("pagination"))
    last = items[-1] if items else []
    if not style:
        return None
    more = next(walk(body, _selector(style["more"])), None) if "more" in style else None
    says = {"true": True, "false": False}.get(str(more).lower())
    if says is False or (not last and says is None and style["style"] in ("page", "offset")):
        return None
    if style["style"] == "offset":
        reached = int(again.asked(before, style, 0)) + len(last)
    else:
        reached = sum(map(len, items))
    total = (
        convert(next(walk(body, _selector(style.get("total"))), None), Type("integer")) if "total" in style else None
    )
    if says is None and isinstance(total, int) and reached >= total:
        return None
    match style["style"]:
        case "page":
            return again.request(before, style, again.asked(before, style, style.get("first", 1)) + 1)
        case "offset":
            if not last:
                raise Stuck
            return again.request(before, style, reached)
        case "token":
            token = convert(next(walk(body, _selector(style["next"])), None), Type("text"))
            if isinstance(token, str) and token:
                return again.request(before, style, token)
            if says:
                raise Stuck
            return None
        case "link":
            link = next(walk(body, _selector(style["next"])), None)
        case _:
            match = _LINK.search(headers.get("Link", ""))
            link = match[1] if match else None
    if not isinstance(link, str) or not link:
        if says:
            raise Stuck
        return None
    scheme, host, path, query, _ = urlsplit(urljoin(f"{before.origin}{before.target_path}", link))
    pairs = parse_qsl(query, keep_blank_values=True) + [pair for pair in before.query if pair[0] in proof]
    return replace(before, target_path=path, query=pairs, origin=f"{scheme}://{host}")


def _selector(raw: Json) -> list[str]:
    assert isinstance(raw, list)
    return [str(segment) for segment in raw]


class Stuck(Exception):
    """The server says that there is a next page, and not where."""


class Again:
    """A call that is made again with another argument: in the query, or where else its hole stands."""

    def __init__(
        self, operation: Document, arguments: Mapping[str, Value], make: Callable[[str, Value], Expected]
    ) -> None:
        self._operation = operation
        self._arguments = dict(arguments)
        self._make = make

    def _parameter(self, style: Document) -> Placeholder | None:
        """Return the parameter that stands outside of the query."""
        param = str(style["param"])
        in_query = param in object_of(self._operation.get("queryParams"))
        return None if in_query else parameters_of(self._operation, {}).get(param)

    def asked(self, before: Expected, style: Document, otherwise: Json) -> int:
        """Return the requested page number or offset."""
        parameter = self._parameter(style)
        if parameter is None:
            return int(dict(before.query).get(str(style["param"]), str(otherwise)))
        name = str(style["param"])
        if name in self._arguments and self._arguments[name] is None and parameter.nullable:
            return int(str(otherwise))
        choices = (self._arguments.get(name), parameter.default, otherwise)
        return int(str(next(choice for choice in choices if choice is not None)))

    def request(self, before: Expected, style: Document, value: int | str) -> Expected:
        """Return the same request with another value of the paging parameter."""
        param = str(style["param"])
        if self._parameter(style) is not None:
            self._arguments[param] = value
            return replace(self._make(param, value), origin=before.origin)
        return replace(before, query=[pair for pair in before.query if pair[0] != param] + [(param, str(value))])
