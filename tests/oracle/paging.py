"""Pages of a list: what is in each, and which request each leads to (F25, F26, section 9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qsl, urljoin, urlsplit

from .decoder import convert, expected_items, walk
from .interpreter import Expected
from .model import Document, object_of
from .wire import Json, Type

_LINK = re.compile(r'<([^>]*)>; rel="next"')


def returns_of(key: str, operation: Document) -> str:
    """What an operation returns (F25)."""
    said = operation.get("returns")
    if said is not None:
        return str(said)
    if key == "list" or "items" in operation or "pagination" in operation:
        return "page"
    return "none" if str(operation.get("method")).upper() in ("DELETE", "HEAD", "OPTIONS") else "record"


def fields_of(resource: Document, operation: Document) -> Json:
    """The fields of the records that an operation gives: its own, else its resource's."""
    return operation.get("fields") or resource.get("fields") or []


def items_of(resource: Document, operation: Document, body: Json) -> list[Json] | None:
    """The items of a page; `None` is a decode error."""
    selector = operation.get("items")
    if selector is None:
        handle = str(resource["handle"])
        return expected_items(body, handle, f"{handle}s")
    found = next(walk(body, _selector(selector)), None)
    return found if isinstance(found, list) else None


def following(
    operation: Document,
    before: Expected,
    body: Json,
    headers: Mapping[str, str],
    items: list[list[Json]],
    proof: list[str],
) -> Expected | None:
    """The request for the next page, if there is one.

    `items` are those of the pages up to this one; `proof` are the parameters of the query that are credentials.
    """
    style = object_of(operation.get("pagination"))
    last = items[-1] if items else []
    if not style or (not last and style["style"] in ("page", "offset")):
        return None
    if style["style"] == "offset":
        reached = int(_asked(before, style, 0)) + len(last)
    else:
        reached = sum(map(len, items))
    total = (
        convert(next(walk(body, _selector(style.get("total"))), None), Type("integer")) if "total" in style else None
    )
    if isinstance(total, int) and reached >= total:
        return None
    match style["style"]:
        case "page":
            return _with(before, style, str(_asked(before, style, style.get("first", 1)) + 1))
        case "offset":
            return _with(before, style, str(reached))
        case "token":
            token = convert(next(walk(body, _selector(style["next"])), None), Type("text"))
            return _with(before, style, token) if isinstance(token, str) and token else None
        case "link":
            link = next(walk(body, _selector(style["next"])), None)
        case _:
            found = _LINK.search(headers.get("Link", ""))
            link = found[1] if found else None
    if not isinstance(link, str) or not link:
        return None
    scheme, host, path, query, _ = urlsplit(urljoin(f"{before.origin}{before.target_path}", link))
    pairs = parse_qsl(query, keep_blank_values=True) + [pair for pair in before.query if pair[0] in proof]
    return replace(before, target_path=path, query=pairs, origin=f"{scheme}://{host}")


def _selector(raw: Json) -> list[str]:
    assert isinstance(raw, list)
    return [str(segment) for segment in raw]


def _asked(before: Expected, style: Document, otherwise: Json) -> int:
    """The page or offset that was asked for."""
    return int(dict(before.query).get(str(style["param"]), str(otherwise)))


def _with(before: Expected, style: Document, value: str) -> Expected:
    """The same request, with another value of the parameter that paging drives."""
    param = str(style["param"])
    return replace(before, query=[pair for pair in before.query if pair[0] != param] + [(param, value)])
