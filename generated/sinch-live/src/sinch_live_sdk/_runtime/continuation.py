"""The step from a page of a list to the call for the next, as long as the list advances."""

from __future__ import annotations

from functools import partial
from typing import Generic, TypeVar
from urllib.parse import urlencode

from .._http import httpx
from ..errors import InvalidValueError, PaginationError, ResponseDecodeError
from .call import Listing
from .core import Core
from .decode import Mismatch, Reading
from .failure import invalid_cursor, invalid_link, place
from .page import AnyPage, NextArguments, no_arguments
from .pagination import (
    LinkHeaderPages,
    LinkPages,
    NextStart,
    NextURL,
    NoWayOn,
    NumberedPages,
    OffsetPages,
    ReadPage,
    TokenPages,
)
from .returns import located, parse_json
from .values import JsonObject, JsonValue

T = TypeVar("T")


class _Cursors:
    """The cursors of a walk in the order of its pages."""

    __slots__ = ("order", "places")

    def __init__(self, order: list[str]) -> None:
        self.order: list[str] = order
        self.places: dict[str, int] = {cursor: place for place, cursor in enumerate(order)}

    def extended(self, length: int, cursor: str) -> _Cursors:
        """Return the first cursors and one more. Walks from the same page share a prefix, which the first one has."""
        if length == len(self.order):
            self.places[cursor] = length
            self.order.append(cursor)
            return self
        return self if self.order[length] == cursor else _Cursors([*self.order[:length], cursor])


class Walk:
    """The progress of a walk over a list: the pages, items and cursors before a page."""

    __slots__ = ("_cursors", "_length", "items", "pages")

    def __init__(self, cursors: _Cursors, length: int, pages: int, items: int) -> None:
        self._cursors = cursors
        self._length = length
        self.pages: int = pages
        self.items: int = items

    def has(self, cursor: str) -> bool:
        """Return whether a page of this walk had the cursor."""
        return self._cursors.places.get(cursor, self._length) < self._length

    def after(self, items: int, cursor: str | None) -> Walk:
        """Return the walk after one more page."""
        if cursor is None:
            return Walk(self._cursors, self._length, self.pages + 1, self.items + items)
        cursors = self._cursors.extended(self._length, cursor)
        return Walk(cursors, self._length + 1, self.pages + 1, self.items + items)


class Step(Generic[T]):
    """The step from a page to the next: the list from there on, or the error that ends the walk.

    `arguments` returns those of the method for the next page.
    """

    __slots__ = ("_content", "_end", "_listing", "arguments", "walk")

    def __init__(
        self,
        listing: Listing[T],
        walk: Walk,
        arguments: NextArguments,
        content: bytes | None,
        end: str | ResponseDecodeError | None,
    ) -> None:
        self._listing = listing
        self.walk: Walk = walk
        self.arguments: NextArguments = arguments
        self._content = content
        self._end = end

    def listing(self, page: AnyPage) -> Listing[T]:
        """Return the list from the next page on; raise the error that ends the walk after this page."""
        if isinstance(self._end, ResponseDecodeError):
            raise self._end
        if self._end is not None:
            raise PaginationError(self._end, page=page)
        return self._listing

    def check(self, response: httpx.Response, page: AnyPage, reading: Reading) -> None:
        """Raise `PaginationError` where the server ignores the number of the page, and sends this page again."""
        if self._content is not None and response.content == self._content:
            where = place(response.request, reading.line)
            raise PaginationError(f"{where}: the server sent the same page again", page=page)


def first_walk(core: Core, listing: Listing[T]) -> Walk:
    """Return the walk before the first page."""
    match listing.pagination:
        case None:
            start = None
        case LinkPages() | LinkHeaderPages():
            start = str(core.address(listing.call))
        case TokenPages():
            requested = _requested(listing)
            start = str(requested) if isinstance(requested, (str, int)) and requested != "" else None
        case NumberedPages() | OffsetPages():
            start = None
    cursors = [] if start is None else [start]
    return Walk(_Cursors(cursors), len(cursors), 0, 0)


def read_page(
    listing: Listing[T], response: httpx.Response, reading: Reading, walk: Walk
) -> tuple[JsonValue, list[T], Step[T] | None]:
    """Return the body of a page, its items, and the step to the next page, if there is one."""
    body = parse_json(response, reading)
    items = located(lambda: listing.items.read(response, body, reading), response)
    return body, items, _step(listing, response, body, len(items), walk, reading)


def _requested(listing: Listing[T]) -> object:
    """The start of a page, as it was sent or as the method takes it."""
    match listing.pagination:
        case TokenPages(param=param) | NumberedPages(param=param) | OffsetPages(param=param):
            if param is not None:
                return listing.call.query.get(param)
            return None if listing.again is None else listing.again.start
        case LinkPages() | LinkHeaderPages() | None:
            return None


def _step(
    listing: Listing[T], response: httpx.Response, body: JsonValue, count: int, walk: Walk, reading: Reading
) -> Step[T] | None:
    pagination = listing.pagination
    if pagination is None:
        return None
    page = ReadPage(_requested(listing), body, response, count, walk.items + count)
    following = pagination.after(page)
    where = place(response.request, reading.line)
    end: str | ResponseDecodeError | None = None
    content: bytes | None = None
    arguments: NextArguments = no_arguments
    match following:
        case None:
            return None
        case NoWayOn():
            position, end = None, f"{where}: the server says that there is a next page, and not where"
        case NextStart(value, position):
            arguments = partial(_arguments, listing, value)
            content = response.content if position is None and count else None  # empty pages are all alike
            try:
                listing = _from(listing, following)
            except (Mismatch, InvalidValueError) as error:
                argument = listing.again.argument if listing.again else None
                position, end = None, invalid_cursor(response, argument or "", str(error), reading.line)
        case NextURL(url):
            try:
                position = str(response.request.url.join(url))
                arguments = partial(_link_arguments, listing, position, reading)
                listing = listing.at(listing.call.at(position, {}))
            except (httpx.InvalidURL, ValueError):
                position, end = None, invalid_link(response, reading.line)
    if position is not None and walk.has(position):
        end = f"{where}: the list does not advance: the server sent the same cursor or link twice"
        position = None
    elif end is None and walk.pages + 1 >= pagination.max_pages:
        end = f"{where}: the list has more than {walk.pages + 1} pages"
    return Step(listing, walk.after(count, position), arguments, content, end)


def _from(listing: Listing[T], start: NextStart) -> Listing[T]:
    """The list from another start on: the same call with another query, or one with another argument."""
    match listing.pagination:
        case TokenPages(param=str(param)) | NumberedPages(param=str(param)) | OffsetPages(param=str(param)):
            call = listing.call
            sent = str(start.value) if start.cursor is None else start.cursor
            return listing.at(call.at(call.path, {**call.query, param: sent}))
        case _:
            return listing if listing.again is None else listing.again.listing(start.value)


def _arguments(listing: Listing[T], start: JsonValue) -> JsonObject | None:
    """The arguments of the method for a list from another start on."""
    return None if listing.again is None else listing.again.json(start)


def _link_arguments(listing: Listing[T], url: str, reading: Reading) -> JsonObject | None:
    """The arguments of the method for a list from a link on, with its list as the fragment, which is never sent.

    Credentials that the server wrote into the link are left out: they are sent with every request.
    """
    target = httpx.URL(url.partition("#")[0])
    pairs = target.params.multi_items()
    kept = [(name, value) for name, value in pairs if "***" in value or "***" not in reading.line(value)]
    if len(kept) < len(pairs):
        target = target.copy_with(query=urlencode(kept).encode("ascii"))
    return _arguments(listing, f"{target}#{listing.items.operation.strip('[]')}")
