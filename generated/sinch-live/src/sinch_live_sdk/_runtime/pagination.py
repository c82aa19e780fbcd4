"""The pagination of lists: five styles, each from the response with one page to the request for the next.

The classes are written out: every program imports them, and a dataclass takes a millisecond to define.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from .decode import Mismatch, find, integer, text
from .links import next_link
from .values import JsonValue

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .._http import httpx
    from .body import FormValue
    from .call import Listing
    from .settings import Settings
    from .values import JsonObject

    class _Ends(TypedDict, total=False):
        total: _Selector | None
        more: _Selector | None
        last: _Selector | None
        max_pages: int


Query: TypeAlias = "Mapping[str, FormValue]"
T = TypeVar("T")

_Selector: TypeAlias = "tuple[str, ...]"


class ReadPage:
    """A page that was read; `requested` is its start, `total_count` the number of items up to its end."""

    __slots__ = ("body", "count", "requested", "response", "total_count")

    def __init__(
        self, requested: object, body: JsonValue, response: httpx.Response, count: int, total_count: int
    ) -> None:
        self.requested: object = requested
        self.body: JsonValue = body
        self.response: httpx.Response = response
        self.count: int = count
        self.total_count: int = total_count


class NextStart:
    """The next page is the same call from another start: a number, or a token, whose text is `cursor`."""

    __match_args__ = ("value", "cursor")
    __slots__ = ("cursor", "value")

    def __init__(self, value: JsonValue, cursor: str | None = None) -> None:
        self.value: JsonValue = value
        self.cursor: str | None = cursor


class NextURL:
    """The next page is at a URL of the server's."""

    __match_args__ = ("url",)
    __slots__ = ("url",)

    def __init__(self, url: str) -> None:
        self.url: str = url


class NoWayOn:
    """The server says that there is a next page, but not where."""

    __slots__ = ()


Next: TypeAlias = NextStart | NextURL | NoWayOn | None


class _Pages:
    """The base of all styles.

    `total` is the selector of the number of all items, `more` and `last` those of whether there is a next page and
    whether there is none.
    """

    __slots__ = ("last", "max_pages", "more", "total")

    def __init__(
        self,
        *,
        total: _Selector | None = None,
        more: _Selector | None = None,
        last: _Selector | None = None,
        max_pages: int = 10_000,
    ) -> None:
        self.total: _Selector | None = total
        self.more: _Selector | None = more
        self.last: _Selector | None = last
        self.max_pages: int = max_pages

    def ends(self, page: ReadPage, reached: int, *, found: bool) -> bool | None:
        """Return whether a page is the last; `None` if the server says that it isn't, without a next page."""
        more = self.says_more(page)
        if more is None:
            return not found or _complete(self.total, page, reached)
        return (False if found else None) if more else True

    def says_more(self, page: ReadPage) -> bool | None:
        """Return whether the server says that there is a next page."""
        more = None if self.more is None else _truth(find(page.body, *self.more))
        last = None if self.last is None else _truth(find(page.body, *self.last))
        return more if more is not None or last is None else not last


class TokenPages(_Pages):
    """Each page has a token for the next; an empty page with a token is not the last one.

    `param` is the query parameter of the token; without one, it is an argument of the method.
    """

    __slots__ = ("next", "param")

    def __init__(self, *, param: str | None = None, next: _Selector, **ends: Unpack[_Ends]) -> None:
        super().__init__(**ends)
        self.param: str | None = param
        self.next: _Selector = next

    def after(self, page: ReadPage) -> Next:
        """Return the next page's start, or `None` after the last page."""
        value = find(page.body, *self.next)
        token = cursor(value)
        ends = self.ends(page, page.total_count, found=token is not None)
        return _next(ends, NextStart(value, token))


class NumberedPages(_Pages):
    """Pages are numbered. A page may have fewer items than were requested, so its size does not show the last page."""

    __slots__ = ("first", "param", "total_pages")

    def __init__(
        self, *, param: str | None = None, first: int = 1, total_pages: _Selector | None = None, **ends: Unpack[_Ends]
    ) -> None:
        super().__init__(**ends)
        self.param: str | None = param
        self.first: int = first
        self.total_pages: _Selector | None = total_pages

    def after(self, page: ReadPage) -> Next:
        """Return the next page's start, or `None` after the last page."""
        number = _number(page.requested, self.first)
        if number is None:
            return None
        ends = self.ends(page, page.total_count, found=page.count > 0)
        if (
            ends is False
            and self.says_more(page) is None
            and _complete(self.total_pages, page, number - self.first + 1)
        ):
            return None
        return None if ends else NextStart(number + 1)  # an empty page may have a next one


class OffsetPages(_Pages):
    """A page starts after a number of items."""

    __slots__ = ("first", "param")

    def __init__(self, *, param: str | None = None, first: int = 0, **ends: Unpack[_Ends]) -> None:
        super().__init__(**ends)
        self.param: str | None = param
        self.first: int = first

    def after(self, page: ReadPage) -> Next:
        """Return the next page's start, or `None` after the last page."""
        start = _number(page.requested, self.first)
        if start is None:
            return None
        offset = start + page.count
        return _next(self.ends(page, offset - self.first, found=page.count > 0), NextStart(offset))


class LinkPages(_Pages):
    """The body has the URL of the next page; an empty page with a URL is not the last one."""

    __slots__ = ("next",)

    def __init__(self, *, next: _Selector, **ends: Unpack[_Ends]) -> None:
        super().__init__(**ends)
        self.next: _Selector = next

    def after(self, page: ReadPage) -> Next:
        """Return the next page's start, or `None` after the last page."""
        link = find(page.body, *self.next)
        url = link if isinstance(link, str) else ""
        return _next(self.ends(page, page.total_count, found=bool(url)), NextURL(url))


class LinkHeaderPages(_Pages):
    """The `Link` header has the URL of the next page; an empty page with a URL is not the last one."""

    __slots__ = ()

    def after(self, page: ReadPage) -> Next:
        """Return the next page's start, or `None` after the last page."""
        url = next_link(", ".join(page.response.headers.get_list("link")))
        return _next(self.ends(page, page.total_count, found=url is not None), NextURL(url or ""))


Pagination: TypeAlias = TokenPages | NumberedPages | OffsetPages | LinkPages | LinkHeaderPages


class Again(Generic[T]):
    """The arguments of a list's method, and the function that builds its call.

    `argument` is the one that says where to start, and `read` converts a value of the server's to its type. `link` is
    whether it is a link to a page.
    """

    __slots__ = ("_build", "_read", "_settings", "argument", "arguments", "link")

    def __init__(
        self,
        build: Callable[..., Listing[T]],
        settings: Settings,
        arguments: Mapping[str, object],
        argument: str | None = None,
        read: Callable[[JsonValue], object] = text,
        *,
        link: bool = False,
    ) -> None:
        self._build: Callable[..., Listing[T]] = build
        self._settings: Settings = settings
        self._read: Callable[[JsonValue], object] = read
        self.arguments: Mapping[str, object] = arguments
        self.argument: str | None = argument
        self.link: bool = link

    @property
    def start(self) -> object:
        """The argument that says where to start; `None` means its default."""
        if self.argument is None:
            return None
        argument = self.arguments.get(self.argument)
        return self._defaults.get(self.argument) if argument is None else argument

    @property
    def _defaults(self) -> Mapping[str, object]:
        return getattr(self._build, "__kwdefaults__", None) or {}

    def listing(self, start: JsonValue) -> Listing[T]:
        """Return the list from another start on; raise `Mismatch` or `InvalidValueError` where it can't be one."""
        from .arguments import kept

        return self._build(self._settings, **self._with(start, {name: kept(it) for name, it in self.arguments.items()}))

    def json(self, start: JsonValue) -> JsonObject | None:
        """Return the arguments of the list from another start on, as JSON; `None` where no argument says it."""
        from .arguments import as_json

        if self.argument is None:
            return None
        try:
            arguments = self._with(start, self.arguments)
        except Mismatch:
            return None
        return as_json(arguments, self._defaults)

    def _with(self, start: JsonValue, arguments: Mapping[str, object]) -> dict[str, object]:
        return dict(arguments) if self.argument is None else {**arguments, self.argument: self._read(start)}


def cursor(value: JsonValue) -> str | None:
    """Return the text of a cursor: a text, a number, or JSON with members or elements; `None` for anything else."""
    if isinstance(value, (list, dict)) and value:
        from .wire import compact

        return compact(value)
    try:
        return text(value) or None
    except Mismatch:
        return None


def _next(ends: bool | None, following: NextStart | NextURL) -> Next:
    return None if ends else following if ends is False else NoWayOn()


def _truth(value: JsonValue) -> bool | None:
    return {"true": True, "false": False}.get(str(value).lower(), value if isinstance(value, bool) else None)


def _complete(total: tuple[str, ...] | None, page: ReadPage, reached: int) -> bool:
    if total is None:
        return False
    try:
        return reached >= integer(find(page.body, *total))
    except Mismatch:
        return False


def _number(requested: object, usual: int) -> int | None:
    """The requested number of a page or item; `None` if its text is not a number."""
    if isinstance(requested, int):
        return requested
    if not isinstance(requested, str) or not requested:
        return usual
    digits = requested.removesuffix(".0")
    return int(digits) if digits.isascii() and digits.removeprefix("-").isdecimal() else None
