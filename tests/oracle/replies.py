"""Hypothesis strategies for responses: records, pages, errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .errors import CLASSES
from .model import Document, object_of
from .values import fitting, json_values, misfits
from .wire import Json


@dataclass(frozen=True, slots=True)
class Answer:
    """A response; `{origin}` in it is the origin of the request."""

    body: Json
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@st.composite
def bodies(draw: DrawFn, fields: Json) -> dict[str, Json]:
    """Draw a response with one record: its fields fit, convert, don't fit, are null or are missing."""
    body: dict[str, Json] = {}
    assert isinstance(fields, list)
    for spec in map(object_of, fields):
        spelling, selector = str(spec["type"]), spec["selector"]
        assert isinstance(selector, list)
        ways = ["fits", "fits", "fits", "misfit", "null", "absent"]
        how = draw(st.sampled_from(["fits"] * 20 + ways if spec.get("required") else ways))
        if how == "absent" or not selector:
            continue
        value = None if how == "null" else draw(misfits(spelling) if how == "misfit" else fitting(spelling))
        _plant(draw, body, [str(segment) for segment in selector], value)
    for name in draw(st.lists(st.sampled_from(["extra", "_links", "größe", ""]), max_size=2, unique=True)):
        body[name] = draw(json_values().filter(lambda value: not isinstance(value, list)))
    return body


@st.composite
def pages(draw: DrawFn, handle: str, operation: Document, fields: Json) -> list[Answer]:
    """Draw the responses to a list and its further pages; the last page is empty."""
    paging = object_of(operation.get("pagination"))
    last = draw(st.sampled_from([2, 1, 3, 0])) if paging else 0
    answers: list[Answer] = []
    for number in range(last + 1):
        items: list[Json] = [draw(bodies(fields)) for _ in range(draw(st.sampled_from([1, 2, 1, 3, 0])))]
        answers.append(_page(draw, handle, operation, items, number, end=number == last))
    return answers + ([_page(draw, handle, operation, [], last + 1, end=True)] if paging else [])


def _page(draw: DrawFn, handle: str, operation: Document, items: list[Json], number: int, *, end: bool) -> Answer:
    paging = object_of(operation.get("pagination"))
    place = operation.get("items")
    body: dict[str, Json] = {}
    if isinstance(place, list):
        _set(body, place, items)
    elif paging.get("next") or paging.get("total") or paging.get("more"):
        body[handle] = items
    else:
        key = draw(st.sampled_from([handle, "items", "data", "results", "records", "entries", ""]))
        if key and key != "entries" and draw(st.booleans()):
            body["warnings"] = []
        if key:
            body |= {"total": len(items), key: items}
    headers: dict[str, str] = {}
    link = draw(st.sampled_from(["{origin}/next/a%20b?after=", "/rest?x=1&after=", "?after=", "more/pages?after="]))
    match paging.get("style"):
        case "token":
            tokens: list[Json] = [f"token {number}&ü", 1000 + number, f"{number}+/=="]
            token = draw(st.sampled_from(tokens))
            _set(body, paging["next"], draw(st.sampled_from(["", None])) if end else token)
        case "link":
            _set(body, paging["next"], draw(st.sampled_from(["", None])) if end else f"{link}{number}")
        case "link-header" if not end:
            headers["Link"] = f'<https://elsewhere.example>; rel="help", <{link}{number}>; rel="next"'
        case _:
            pass
    if "total" in paging and draw(st.integers(0, 2)):
        counted = draw(st.integers(3, 7))
        spellings: list[Json] = [counted, str(counted)]
        _set(body, paging["total"], draw(st.sampled_from(spellings)))
    if "more" in paging and draw(st.integers(0, 2)):
        spellings = [not end, str(not end).lower()]
        _set(body, paging["more"], draw(st.sampled_from(spellings)))
    return Answer(body or items, headers=headers)


def _set(body: dict[str, Json], selector: Json, value: Json) -> None:
    """Put a value where a selector of keys reads it."""
    assert isinstance(selector, list)
    for key in selector[:-1]:
        body = object_of(body.setdefault(str(key), {}))
    body[str(selector[-1])] = value


@st.composite
def failures(draw: DrawFn) -> Answer:
    """Draw an error response."""
    codes: list[Json] = ["E7", "out of stock", 7]
    code, message = draw(st.sampled_from(codes)), draw(st.sampled_from(["Broken.", "größer ☃"]))
    usual: list[Json] = [
        {"error": {"code": code, "message": message}},
        {"code": code, "text": message},
        {"errorCode": code, "message": message},
        {"title": "Failed", "detail": message},
        {},
    ]
    body = dict(object_of(draw(st.sampled_from(usual))))
    if draw(st.booleans()):
        body |= {"fault": {"no": 12, "text": "of the overlay"}, "why": "because", "problems": [{}, {"text": "third"}]}
    headers = draw(st.sampled_from([{}, {"x-request-id": "r-1"}, {"Request-Id": "r-2"}, {"x-correlation-id": "r-3"}]))
    return Answer(body, draw(st.sampled_from(sorted(CLASSES))), headers)


def _plant(draw: DrawFn, body: dict[str, Json], selector: list[str], value: Json) -> None:
    """Put a value where a selector reads it. Selectors of one resource share no array."""
    key, rest = selector[0], selector[1:]
    if not rest:
        body[key] = value
        return
    if rest[0] == "" or rest[0].isdecimal():
        inner = _wrapped(draw, rest[1:], value)
        padding: list[Json] = [{}] * draw(st.integers(0, 1)) if len(rest) > 1 and rest[0] == "" else []
        padding = [None] * int(rest[0]) if rest[0].isdecimal() else padding
        trailing: list[Json] = [{}] * draw(st.integers(0, 1)) if len(rest) > 1 else []
        body[key] = [*padding, inner, *trailing]
        return
    below = body.get(key)
    if isinstance(below, dict):
        _plant(draw, below, rest, value)
    elif key not in body:
        fresh: dict[str, Json] = {}
        _plant(draw, fresh, rest, value)
        listed = len(rest) == 1 and draw(st.integers(0, 4)) == 0
        body[key] = [{}, fresh] if listed else fresh


def _wrapped(draw: DrawFn, selector: list[str], value: Json) -> Json:
    if not selector:
        return value
    fresh: dict[str, Json] = {}
    _plant(draw, fresh, selector, value)
    return fresh
