"""Pages of a list, by the pagination of its operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never
from urllib.parse import parse_qsl, urlencode

from msgspec import Struct, field
from msgspec.structs import replace

from generator import ir
from generator.ir import names, paging, samples
from generator.ir.fitting import selected
from generator.mock.requests import Values
from generator.mock.world import words
from generator.text.jsonvalue import Json

PAGE_SIZE = 10
_SIZES = ("limit", "page_size", "per_page", "size", "max_results", "count", "top", "page_limit", "max")


class PageBody(Struct, frozen=True):
    """The body and headers of a page."""

    body: Json
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def page(
    resource: ir.Resource,
    operation: ir.Operation,
    reply: ir.PageReply,
    items: Sequence[Json],
    values: Values,
    url: str,
    beside: Json,
) -> PageBody:
    """The requested page of a list; `url` is that of the request. `beside` has its other members."""
    listed = _page(resource, operation, reply, items, values, url)
    return replace(listed, body=samples.merged(listed.body, beside))


def _page(
    resource: ir.Resource,
    operation: ir.Operation,
    reply: ir.PageReply,
    items: Sequence[Json],
    values: Values,
    url: str,
) -> PageBody:
    pages = reply.pagination
    size = _size(operation, pages, values)
    if pages is None:
        return PageBody(_enveloped(resource, reply, list(items[:size])))
    cursors = _cursors(pages, resource, reply, items)
    start = _start(pages, operation, values, size, url, cursors)
    shown = list(items[start : start + size])
    following = start + size if start + size < len(items) else None
    body = _enveloped(resource, reply, shown)
    body = _with(body, pages.total, len(items))
    body = _with(body, pages.more, following is not None)
    body = _with(body, pages.last, following is None)
    match pages:
        case ir.TokenPages() if cursors:
            return PageBody(body)
        case ir.TokenPages(next=next_):
            return PageBody(_with(body, next_, "" if following is None else f"after-{following}"))
        case ir.NumberedPages(total_pages=total_pages):
            return PageBody(_with(body, total_pages, -(-len(items) // size)))
        case ir.OffsetPages():
            return PageBody(body)
        case ir.LinkPages(next=next_):
            return PageBody(_with(body, next_, None if following is None else _at(url, following)))
        case ir.LinkHeaderPages():
            links = {} if following is None else {"Link": f'<{_at(url, following)}>; rel="next"'}
            return PageBody(body, links)
        case _:
            assert_never(pages)


def _size(operation: ir.Operation, pages: ir.Pagination | None, values: Values) -> int:
    asked = [pages.size_param] if pages and pages.size_param else []
    asked += [item.name for item in operation.query if words(item.name) in _SIZES]
    sizes = (_sent(paging.driven(key, operation), operation, values, "") for key in asked)
    size = next((size for size in sizes if isinstance(size, int)), PAGE_SIZE)
    return max(1, min(size, 1000))


def _sent(driven: paging.Driven, operation: ir.Operation, values: Values, url: str) -> Json:
    """The value of a paging parameter in a request, as an integer if its text is one."""
    if driven.value is not None:
        sent = values.get(driven.value.wire, driven.value.default)
    else:
        constants = {item.name: "".join(map(str, item.text)) for item in operation.query}
        sent = {**constants, **dict(parse_qsl(url.partition("?")[2]))}.get(driven.key or "")
    return int(sent) if isinstance(sent, str) and sent.isascii() and sent.isdecimal() else sent


def _cursors(
    pages: ir.Pagination, resource: ir.Resource, reply: ir.PageReply, items: Sequence[Json]
) -> Mapping[str, int]:
    """The positions after each item, by the item's own cursor, where a value of the last item is the cursor."""
    if not isinstance(pages, ir.TokenPages) or not any(map(samples.is_index, pages.next)):
        return {}
    ways = (selected(_enveloped(resource, reply, [item]), pages.next) for item in items)
    return {str(cursor): position for position, cursor in enumerate(ways, 1) if cursor is not None}


def _start(
    pages: ir.Pagination, operation: ir.Operation, values: Values, size: int, url: str, cursors: Mapping[str, int]
) -> int:
    driven = paging.start(pages, operation)
    sent = None if driven is None else _sent(driven, operation, values, url)
    match pages:
        case ir.TokenPages() if cursors:
            return cursors.get(str(sent), 0)
        case ir.TokenPages():
            _, _, position = str(sent or "").partition("after-")
            return int(position) if position.isdecimal() else 0
        case ir.NumberedPages(first=first):
            return max(0, (sent if isinstance(sent, int) else first) - first) * size
        case ir.OffsetPages(first=first):
            return max(0, sent - first if isinstance(sent, int) else 0)
        case ir.LinkPages() | ir.LinkHeaderPages():
            cursor = dict(parse_qsl(url.partition("?")[2])).get("cursor", "0")
            return int(cursor) if cursor.isdecimal() else 0
        case _:
            assert_never(pages)


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
