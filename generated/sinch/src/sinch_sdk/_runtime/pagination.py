"""How a list goes on after a page: five styles, each from the answer with one page to the request for the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .decode import Mismatch, find, integer, text
from .links import next_link
from .values import JsonValue

if TYPE_CHECKING:
    from .._http import httpx
    from .body import FormValue

Query: TypeAlias = "Mapping[str, FormValue]"


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read; `total_count` counts the items of all pages up to this one."""

    query: Query
    body: JsonValue
    response: httpx.Response
    count: int
    total_count: int


@dataclass(frozen=True, slots=True)
class NextQuery:
    """The next page is the same call with other parameters; `cursor` is the token among them, if there is one."""

    changes: Mapping[str, str]
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class NextURL:
    """The next page is at a URL of the server's."""

    url: str


Next: TypeAlias = NextQuery | NextURL | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenPages:
    """Each page has a token for the next; an empty page with a token is not the last one."""

    param: str
    next: tuple[str, ...]
    total: tuple[str, ...] | None = None
    max_pages: int = 10_000

    def after(self, page: ReadPage) -> Next:
        """Return how the list goes on."""
        token = _scalar(find(page.body, *self.next))
        if not token or _complete(self.total, page, page.total_count):
            return None
        return NextQuery({self.param: token}, token)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedPages:
    """Pages are numbered. A page may have fewer items than were requested, so its size does not show the last page."""

    param: str
    first: int = 1
    total: tuple[str, ...] | None = None
    total_pages: tuple[str, ...] | None = None
    max_pages: int = 10_000

    def after(self, page: ReadPage) -> Next:
        """Return how the list goes on."""
        number = _requested(page.query, self.param, self.first)
        if not page.count or _complete(self.total, page, page.total_count):
            return None
        if _complete(self.total_pages, page, number - self.first + 1):
            return None
        return NextQuery({self.param: str(number + 1)})


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetPages:
    """A page starts after a number of items."""

    param: str
    total: tuple[str, ...] | None = None
    max_pages: int = 10_000

    def after(self, page: ReadPage) -> Next:
        """Return how the list goes on."""
        offset = _requested(page.query, self.param, 0) + page.count
        if not page.count or _complete(self.total, page, offset):
            return None
        return NextQuery({self.param: str(offset)})


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPages:
    """The body has the URL of the next page; an empty page with a URL is not the last one."""

    next: tuple[str, ...]
    total: tuple[str, ...] | None = None
    max_pages: int = 10_000

    def after(self, page: ReadPage) -> Next:
        """Return how the list goes on."""
        link = find(page.body, *self.next)
        if not isinstance(link, str) or not link or _complete(self.total, page, page.total_count):
            return None
        return NextURL(link)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeaderPages:
    """The `Link` header has the URL of the next page; an empty page with a URL is not the last one."""

    total: tuple[str, ...] | None = None
    max_pages: int = 10_000

    def after(self, page: ReadPage) -> Next:
        """Return how the list goes on."""
        link = next_link(", ".join(page.response.headers.get_list("link")))
        return None if link is None or _complete(self.total, page, page.total_count) else NextURL(link)


Pagination: TypeAlias = TokenPages | NumberedPages | OffsetPages | LinkPages | LinkHeaderPages


def _complete(total: tuple[str, ...] | None, page: ReadPage, reached: int) -> bool:
    if total is None:
        return False
    try:
        return reached >= integer(find(page.body, *total))
    except Mismatch:
        return False


def _requested(query: Query, param: str, otherwise: int) -> int:
    value = query.get(param)
    return int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() else otherwise


def _scalar(value: JsonValue) -> str | None:
    try:
        return text(value)
    except Mismatch:
        return None
