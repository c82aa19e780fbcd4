"""Pages of a list, by the pagination of its operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never
from urllib.parse import parse_qsl, urlencode

from generator import ir
from generator.ir import names, samples
from generator.mock.requests import Values
from generator.mock.world import words
from generator.text.jsonvalue import Json

PAGE_SIZE = 10
_SIZES = ("limit", "page_size", "per_page", "size", "max_results", "count", "top", "page_limit", "max")


@dataclass(frozen=True, slots=True)
class PageBody:
    """The body and headers of a page."""

    body: Json
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def page(
    resource: ir.Resource,
    operation: ir.Operation,
    reply: ir.PageReply,
    records: Sequence[Json],
    values: Values,
    url: str,
) -> PageBody:
    """The requested page of a list; `url` is that of the request."""
    paging = reply.pagination
    size = _size(operation, paging, values)
    if paging is None:
        return PageBody(_enveloped(resource, reply, list(records[:size])))
    start = _start(paging, operation, values, size, url)
    items = list(records[start : start + size])
    following = start + size if start + size < len(records) else None
    body = _enveloped(resource, reply, items)
    body = _with(body, paging.total, len(records))
    match paging:
        case ir.TokenPages(next=next_):
            return PageBody(_with(body, next_, "" if following is None else f"after-{following}"))
        case ir.NumberedPages(total_pages=total_pages):
            return PageBody(_with(body, total_pages, -(-len(records) // size)))
        case ir.OffsetPages():
            return PageBody(body)
        case ir.LinkPages(next=next_):
            return PageBody(_with(body, next_, None if following is None else _at(url, following)))
        case ir.LinkHeaderPages():
            links = {} if following is None else {"Link": f'<{_at(url, following)}>; rel="next"'}
            return PageBody(body, links)
        case _:
            assert_never(paging)


def _size(operation: ir.Operation, paging: ir.Pagination | None, values: Values) -> int:
    asked = [paging.size_param] if paging and paging.size_param else []
    asked += [item.name for item in operation.query if words(item.name) in _SIZES]
    by_key = _by_key(operation, values)
    size = next((size for key in asked if isinstance(size := by_key.get(key), int)), PAGE_SIZE)
    return max(1, min(size, 1000))


def _by_key(operation: ir.Operation, values: Values) -> dict[str, Json]:
    """The values of a query by key, constants included."""
    by_key: dict[str, Json] = {}
    for key, parts in ((item.name, item.text) for item in operation.query):
        refs = [part for part in parts if isinstance(part, ir.Ref)]
        if len(refs) == 1:
            value = next((item for item in operation.parameters if item.wire == refs[0].wire), None)
            default = value.default if value is not None else None
            value_sent = values.get(refs[0].wire, default)
            by_key[key] = int(value_sent) if isinstance(value_sent, str) and value_sent.isdecimal() else value_sent
        elif not refs:
            text = "".join(part for part in parts if isinstance(part, str))
            by_key[key] = int(text) if text.isdecimal() else text
    return by_key


def _start(paging: ir.Pagination, operation: ir.Operation, values: Values, size: int, url: str) -> int:
    by_key = _by_key(operation, values)
    match paging:
        case ir.TokenPages(param):
            _, _, position = str(by_key.get(param) or "").partition("after-")
            return int(position) if position.isdecimal() else 0
        case ir.NumberedPages(param, first):
            asked = by_key.get(param)
            return max(0, (asked if isinstance(asked, int) else first) - first) * size
        case ir.OffsetPages(param):
            asked = by_key.get(param)
            return max(0, asked if isinstance(asked, int) else 0)
        case ir.LinkPages() | ir.LinkHeaderPages():
            cursor = dict(parse_qsl(url.partition("?")[2])).get("cursor", "0")
            return int(cursor) if cursor.isdecimal() else 0
        case _:
            assert_never(paging)


def _enveloped(resource: ir.Resource, reply: ir.PageReply, items: list[Json]) -> Json:
    if reply.items is None:
        return {names.plural(resource.wire): items}
    return samples.placed(None, reply.items, items)


def _with(body: Json, selector: ir.Selector | None, value: Json) -> Json:
    return samples.placed(body, selector, value) if selector else body


def _at(url: str, position: int) -> str:
    base, _, query = url.partition("?")
    kept = [(key, value) for key, value in parse_qsl(query, keep_blank_values=True) if key != "cursor"]
    return f"{base}?{urlencode([*kept, ('cursor', str(position))])}"
