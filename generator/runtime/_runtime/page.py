"""Pages of a list, and every item of every page."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Sequence
from functools import partial
from typing import Generic, NoReturn, Protocol, TypeAlias, TypeVar

from ..errors import ConfigurationError
from .values import JsonObject, JsonValue

T = TypeVar("T")

NextArguments: TypeAlias = "Callable[[], JsonObject | None]"


def no_arguments() -> None:
    """Raise the error of a last page."""


_NO_NEXT = "there is no next page: check has_next first"


class AnyPage(Protocol):
    """A page of a list, sync or async, whatever its items."""

    @property
    def items(self) -> Sequence[object]:
        """The items of this page."""
        ...

    @property
    def raw(self) -> JsonValue:
        """The JSON of this page."""
        ...


class Page(Generic[T]):
    """One page of a list. Iterating over it gives every item of this and all following pages.

    `items` are those of this page alone, `raw` is the JSON that they came from.
    """

    def __init__(
        self,
        items: list[T],
        raw: JsonValue,
        fetch_next: Callable[[], Page[T]] | None,
        next_arguments: NextArguments = no_arguments,
    ) -> None:
        self.items: list[T] = items
        self.raw: JsonValue = raw
        self._fetch_next: Callable[[], Page[T]] | None = fetch_next
        self._next_arguments: NextArguments = next_arguments

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.items)} items, has_next={self.has_next})"

    def __copy__(self) -> Page[T]:
        return Page(self.items, self.raw, self._fetch_next, self._next_arguments)

    def __deepcopy__(self, memo: dict[int, object]) -> Page[T]:
        items, raw = copy.deepcopy(self.items, memo), copy.deepcopy(self.raw, memo)
        return Page(items, raw, self._fetch_next, self._next_arguments)

    def __reduce__(self) -> tuple[object, ...]:
        fetch_next = detached if self.has_next else None
        return Page, (self.items, self.raw, fetch_next, partial(copy.deepcopy, self.next_arguments))

    @property
    def has_next(self) -> bool:
        """Whether the server says that there is a next page."""
        return self._fetch_next is not None

    @property
    def next_arguments(self) -> JsonObject | None:
        """The arguments of the method for the next page, as JSON; `None` without a next page.

        A later process goes on by the same method: `client.orders.list(**arguments)`.
        """
        return self._next_arguments()

    def next_page(self) -> Page[T]:
        """Fetch the next page.

        Raises:
            LookupError: There is none.
            PaginationError: The list does not advance.
        """
        if self._fetch_next is None:
            raise LookupError(_NO_NEXT)
        return self._fetch_next()

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over this page and all following ones, each fetched when it is reached."""
        page = self
        yield page
        while page.has_next:
            page = page.next_page()
            yield page

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items


class AsyncPage(Generic[T]):
    """One page of a list. `async for` over it gives every item of this and all following pages.

    `items` are those of this page alone, `raw` is the JSON that they came from.
    """

    def __init__(
        self,
        items: list[T],
        raw: JsonValue,
        fetch_next: Callable[[], Awaitable[AsyncPage[T]]] | None,
        next_arguments: NextArguments = no_arguments,
    ) -> None:
        self.items: list[T] = items
        self.raw: JsonValue = raw
        self._fetch_next: Callable[[], Awaitable[AsyncPage[T]]] | None = fetch_next
        self._next_arguments: NextArguments = next_arguments

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.items)} items, has_next={self.has_next})"

    def __copy__(self) -> AsyncPage[T]:
        return AsyncPage(self.items, self.raw, self._fetch_next, self._next_arguments)

    def __deepcopy__(self, memo: dict[int, object]) -> AsyncPage[T]:
        items, raw = copy.deepcopy(self.items, memo), copy.deepcopy(self.raw, memo)
        return AsyncPage(items, raw, self._fetch_next, self._next_arguments)

    def __reduce__(self) -> tuple[object, ...]:
        fetch_next = detached if self.has_next else None
        return AsyncPage, (self.items, self.raw, fetch_next, partial(copy.deepcopy, self.next_arguments))

    @property
    def has_next(self) -> bool:
        """Whether the server says that there is a next page."""
        return self._fetch_next is not None

    @property
    def next_arguments(self) -> JsonObject | None:
        """The arguments of the method for the next page, as JSON; `None` without a next page.

        A later process goes on by the same method: `client.orders.list(**arguments)`.
        """
        return self._next_arguments()

    async def next_page(self) -> AsyncPage[T]:
        """Fetch the next page.

        Raises:
            LookupError: There is none.
            PaginationError: The list does not advance.
        """
        if self._fetch_next is None:
            raise LookupError(_NO_NEXT)
        return await self._fetch_next()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Iterate over this page and all following ones, each fetched when it is reached."""
        page = self
        yield page
        while page.has_next:
            page = await page.next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item


class AsyncPager(Generic[T]):
    """A list that is requested when it is awaited (its first page) or iterated over (every item of every page)."""

    def __init__(self, fetch_first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._fetch_first: Callable[[], Awaitable[AsyncPage[T]]] = fetch_first

    def __await__(self) -> Generator[object, None, AsyncPage[T]]:
        return self._fetch_first().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Iterate over every page, each fetched when it is reached."""
        async for page in (await self._fetch_first()).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item


def detached() -> NoReturn:
    """Refuse to fetch the page after an unpickled one."""
    raise ConfigurationError("an unpickled page has no client to fetch the next page with: call the method again")
