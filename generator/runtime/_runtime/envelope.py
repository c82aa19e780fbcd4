"""Pages of a list whose whole body has a type of its own."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from .call import Call, Listing
from .decode import bounded
from .page import AsyncPage, AsyncPager, Page, detached
from .values import JsonValue

if TYPE_CHECKING:
    from .decode import Decode, Reading
    from .pagination import Again, Pagination
    from .returns import Items

T = TypeVar("T")
E = TypeVar("E")


class EnvelopeListing(Listing[T], Generic[T, E]):
    """A call whose response is a page of a list, and the reader of its whole body."""

    __slots__ = ("_envelope",)

    def __init__(
        self,
        call: Call[JsonValue],
        items: Items[T],
        envelope: Decode[E],
        pagination: Pagination | None = None,
        again: Again[T] | None = None,
    ) -> None:
        super().__init__(call, items, pagination, again)
        self._envelope: Decode[E] = envelope

    def read(self, reading: Reading) -> Callable[[JsonValue], E]:
        """Return the reader of a page's whole body."""
        decode = self._envelope
        return lambda body: bounded(lambda: decode(body, reading))


class EnvelopePage(Page[T], Generic[T, E]):
    """A page of a list, with its whole body as `envelope`."""

    def __init__(self, page: Page[T], read: Callable[[JsonValue], E]) -> None:
        following = page.next_page if page.has_next else None
        super().__init__(page.items, page.raw, following, lambda: page.next_arguments)
        self._read: Callable[[JsonValue], E] = read

    def __copy__(self) -> EnvelopePage[T, E]:
        return EnvelopePage(super().__copy__(), self._read)

    def __deepcopy__(self, memo: dict[int, object]) -> EnvelopePage[T, E]:
        return EnvelopePage(super().__deepcopy__(memo), self._read)

    def __reduce__(self) -> tuple[object, ...]:
        page = Page(self.items, self.raw, detached if self.has_next else None, partial(copy.copy, self.next_arguments))
        return EnvelopePage, (page, partial(_kept, self.envelope))

    @property
    def envelope(self) -> E:
        """The whole body of this page, read at the first access.

        Raises:
            ResponseDecodeError: It is not of its type.
        """
        return self._read(self.raw)

    def next_page(self) -> EnvelopePage[T, E]:
        """Fetch the next page.

        Raises:
            LookupError: There is none.
            PaginationError: The list does not advance.
        """
        return EnvelopePage(super().next_page(), self._read)

    def pages(self) -> Iterator[EnvelopePage[T, E]]:
        """Iterate over this page and all following ones, each fetched when it is reached."""
        page = self
        yield page
        while page.has_next:
            page = page.next_page()
            yield page


class AsyncEnvelopePage(AsyncPage[T], Generic[T, E]):
    """A page of a list, with its whole body as `envelope`."""

    def __init__(self, page: AsyncPage[T], read: Callable[[JsonValue], E]) -> None:
        following = page.next_page if page.has_next else None
        super().__init__(page.items, page.raw, following, lambda: page.next_arguments)
        self._read: Callable[[JsonValue], E] = read

    def __copy__(self) -> AsyncEnvelopePage[T, E]:
        return AsyncEnvelopePage(super().__copy__(), self._read)

    def __deepcopy__(self, memo: dict[int, object]) -> AsyncEnvelopePage[T, E]:
        return AsyncEnvelopePage(super().__deepcopy__(memo), self._read)

    def __reduce__(self) -> tuple[object, ...]:
        arguments = partial(copy.copy, self.next_arguments)
        page = AsyncPage(self.items, self.raw, detached if self.has_next else None, arguments)
        return AsyncEnvelopePage, (page, partial(_kept, self.envelope))

    @property
    def envelope(self) -> E:
        """The whole body of this page, read at the first access.

        Raises:
            ResponseDecodeError: It is not of its type.
        """
        return self._read(self.raw)

    async def next_page(self) -> AsyncEnvelopePage[T, E]:
        """Fetch the next page.

        Raises:
            LookupError: There is none.
            PaginationError: The list does not advance.
        """
        return AsyncEnvelopePage(await super().next_page(), self._read)

    async def pages(self) -> AsyncIterator[AsyncEnvelopePage[T, E]]:
        """Iterate over this page and all following ones, each fetched when it is reached."""
        page = self
        yield page
        while page.has_next:
            page = await page.next_page()
            yield page


class AsyncEnvelopePager(AsyncPager[T], Generic[T, E]):
    """A list that is requested when it is awaited (its first page) or iterated over (every item of every page)."""

    def __init__(self, pager: AsyncPager[T], read: Callable[[JsonValue], E]) -> None:
        self._pager: AsyncPager[T] = pager
        self._read: Callable[[JsonValue], E] = read
        super().__init__(self._first)

    async def _first(self) -> AsyncEnvelopePage[T, E]:
        return AsyncEnvelopePage(await self._pager, self._read)

    def __await__(self) -> Generator[object, None, AsyncEnvelopePage[T, E]]:
        return self._first().__await__()

    async def pages(self) -> AsyncIterator[AsyncEnvelopePage[T, E]]:
        """Iterate over every page, each fetched when it is reached."""
        async for page in (await self._first()).pages():
            yield page


def _kept(envelope: E, _: JsonValue) -> E:
    """The envelope of an unpickled page."""
    return envelope
