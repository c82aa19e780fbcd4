"""An operation called with both clients, each call with a check of its result."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sinch_live_sdk import AsyncPager, AsyncSinch, Page, Sinch

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Row:
    """An operation called with both clients, each call with a check of its result."""

    sync: Callable[[Sinch], object]
    awaited: Callable[[AsyncSinch], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Both(Generic[T]):
    """A sync and an async call with the same result."""

    sync: Callable[[Sinch], T]
    awaited: Callable[[AsyncSinch], Awaitable[T]]

    def give(self, right: Callable[[T], object]) -> Row:
        """Return the row with a check of the result, typed for both clients."""

        async def awaited(client: AsyncSinch) -> object:
            return right(await self.awaited(client))

        return Row(lambda client: right(self.sync(client)), awaited)


def both(sync: Callable[[Sinch], T], awaited: Callable[[AsyncSinch], Awaitable[T]]) -> Both[T]:
    """Return an operation with a single result."""
    return Both(sync, awaited)


def listed(sync: Callable[[Sinch], Page[T]], awaited: Callable[[AsyncSinch], AsyncPager[T]]) -> Both[list[T]]:
    """Return an operation with pages, collected into a list of items."""

    async def every(client: AsyncSinch) -> list[T]:
        return [item async for item in awaited(client)]

    return Both(lambda client: list(sync(client)), every)
