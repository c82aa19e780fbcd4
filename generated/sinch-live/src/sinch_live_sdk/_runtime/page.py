"""Pages of records, and every record of every page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Generic, TypeVar

from .values import JsonValue

T = TypeVar("T")


class Page(Generic[T]):
    """One page of a list. Iterating over it gives every item of this and all following pages.

    `items` are those of this page alone, `raw` is the JSON that they came from.
    """

    def __init__(self, items: list[T], raw: JsonValue, following: Callable[[], Page[T]] | None) -> None:
        self.items: list[T] = items
        self.raw: JsonValue = raw
        self._following: Callable[[], Page[T]] | None = following

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, has_next={self.has_next})"

    @property
    def has_next(self) -> bool:
        """Whether the server says that there is more."""
        return self._following is not None

    def next_page(self) -> Page[T]:
        """The page after this one; a `LookupError` where there is none."""
        if self._following is None:
            raise LookupError("there is no page after this one: ask has_next first")
        return self._following()

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow, each fetched when it is reached."""
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

    def __init__(self, items: list[T], raw: JsonValue, following: Callable[[], Awaitable[AsyncPage[T]]] | None) -> None:
        self.items: list[T] = items
        self.raw: JsonValue = raw
        self._following: Callable[[], Awaitable[AsyncPage[T]]] | None = following

    def __repr__(self) -> str:
        return f"AsyncPage({len(self.items)} items, has_next={self.has_next})"

    @property
    def has_next(self) -> bool:
        """Whether the server says that there is more."""
        return self._following is not None

    async def next_page(self) -> AsyncPage[T]:
        """The page after this one; a `LookupError` where there is none."""
        if self._following is None:
            raise LookupError("there is no page after this one: ask has_next first")
        return await self._following()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow, each fetched when it is reached."""
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
    """A list that is asked for when it is awaited (its first page) or iterated over (every item of every page)."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first: Callable[[], Awaitable[AsyncPage[T]]] = first

    def __await__(self) -> Generator[object, None, AsyncPage[T]]:
        return self._first().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Every page, each fetched when it is reached."""
        async for page in (await self._first()).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item
