"""How a list goes on after a page that has items: five styles, each from one page's answer to the next call's query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .decode import Mismatch, find, integer, text
from .values import JsonValue, Omit

if TYPE_CHECKING:
    from .._http import httpx

Query: TypeAlias = Mapping[str, "str | list[str] | Omit"]


@dataclass(frozen=True, slots=True)
class PageSeen:
    """A page that was read, and how many items the pages up to and with it held."""

    query: Query
    body: JsonValue
    response: httpx.Response
    count: int
    seen: int


@dataclass(frozen=True, slots=True)
class NextQuery:
    """The next page is the same call with these parameters changed."""

    changes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NextURL:
    """The next page is at a URL that the server gave."""

    url: str


Next: TypeAlias = NextQuery | NextURL | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenPages:
    """Each page names a token for the next."""

    param: str
    next: tuple[str, ...]
    total: tuple[str, ...] | None = None

    def after(self, page: PageSeen) -> Next:
        """Where the list goes on."""
        token = _scalar(find(page.body, *self.next))
        if not token or token == page.query.get(self.param) or _complete(self.total, page, page.seen):
            return None
        return NextQuery({self.param: token})


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedPages:
    """Pages are numbered. A server may give fewer items than are asked for, so that size says nothing of the total."""

    param: str
    first: int = 1
    total: tuple[str, ...] | None = None
    total_pages: tuple[str, ...] | None = None

    def after(self, page: PageSeen) -> Next:
        """Where the list goes on."""
        number = _asked(page.query, self.param, self.first)
        if _complete(self.total, page, page.seen):
            return None
        if _complete(self.total_pages, page, number - self.first + 1):
            return None
        return NextQuery({self.param: str(number + 1)})


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetPages:
    """A page starts after so many items."""

    param: str
    total: tuple[str, ...] | None = None

    def after(self, page: PageSeen) -> Next:
        """Where the list goes on."""
        offset = _asked(page.query, self.param, 0) + page.count
        if _complete(self.total, page, offset):
            return None
        return NextQuery({self.param: str(offset)})


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPages:
    """The body holds the URL of the next page."""

    next: tuple[str, ...]
    total: tuple[str, ...] | None = None

    def after(self, page: PageSeen) -> Next:
        """Where the list goes on."""
        link = find(page.body, *self.next)
        if not isinstance(link, str) or not link or _complete(self.total, page, page.seen):
            return None
        return NextURL(link)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeaderPages:
    """The `Link` header holds the URL of the next page."""

    total: tuple[str, ...] | None = None

    def after(self, page: PageSeen) -> Next:
        """Where the list goes on."""
        links = page.response.links.values()
        found = [link["url"] for link in links if "url" in link and "next" in link.get("rel", "").lower().split()]
        return NextURL(found[0]) if found and not _complete(self.total, page, page.seen) else None


Pagination: TypeAlias = TokenPages | NumberedPages | OffsetPages | LinkPages | LinkHeaderPages


def _complete(total: tuple[str, ...] | None, page: PageSeen, reached: int) -> bool:
    if total is None:
        return False
    try:
        return reached >= integer(find(page.body, *total))
    except Mismatch:
        return False


def _asked(query: Query, param: str | None, otherwise: int) -> int:
    value = query.get(param) if param is not None else None
    return int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() else otherwise


def _scalar(value: JsonValue) -> str | None:
    try:
        return text(value)
    except Mismatch:
        return None
