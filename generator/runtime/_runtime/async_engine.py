"""The loop that sends calls and awaits their answers: `engine`, line by line, in the world of an event loop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar
from weakref import WeakKeyDictionary

import anyio
from anyio.lowlevel import RunVar

from .._http import httpx
from .auth import Auth, ClientCredentials, Credentials
from .call import Call, Listing
from .core import Core, Exchange, keep_token, token_exchange, whole
from .failure import reading
from .options import Options
from .page import AsyncPage, AsyncPager
from .pool import Pool
from .raw import RawResponse
from .settings import Settings

T = TypeVar("T")


class AsyncEngine:
    """Sends calls, and awaits their answers."""

    def __init__(self, core: Core, pool: Pool[httpx.AsyncClient]) -> None:
        self.core: Core = core
        self.pool: Pool[httpx.AsyncClient] = pool

    @property
    def settings(self) -> Settings:
        """The settings of the client."""
        return self.core.settings

    def copy(self, settings: Mapping[str, str | None], options: Options) -> AsyncEngine:
        """An engine with other settings and options over the same connections."""
        return AsyncEngine(self.core.replaced(settings, options), self.pool)

    async def close(self) -> None:
        """Closes the connections that are ours."""
        http = self.pool.close()
        if http is not None:
            await http.aclose()

    async def call(self, call: Call[T]) -> T:
        """What the call returns."""
        return call.returns(await self.send(call), self.core.reading)

    async def raw_call(self, call: Call[T]) -> RawResponse[T]:
        """The answer to the call, not yet read."""
        return RawResponse(await self.send(call), lambda response: call.returns(response, self.core.reading))

    def list(self, listing: Listing[T]) -> AsyncPager[T]:
        """The pages of a list, the first of which is asked for when it is awaited or iterated over."""

        async def first() -> AsyncPage[T]:
            return self._page(listing, await self.send(listing.call), 0)

        return AsyncPager(first)

    async def raw_list(self, listing: Listing[T]) -> RawResponse[AsyncPage[T]]:
        """The answer that holds the first page of a list, not yet read."""
        return RawResponse(await self.send(listing.call), lambda response: self._page(listing, response, 0))

    def _page(self, listing: Listing[T], response: httpx.Response, before: int) -> AsyncPage[T]:
        from .continuation import following_page, items_of
        from .pagination import PageSeen

        body, items = items_of(listing, response, self.core.reading)
        seen = before + len(items)
        following = following_page(listing, PageSeen(listing.call.query, body, response, len(items), seen))
        if following is None:
            return AsyncPage(items, body, None)
        rest = following

        async def next_page() -> AsyncPage[T]:
            return self._page(rest, await self.send(rest.call), seen)

        return AsyncPage(items, body, next_page)

    async def send(self, call: Call[T]) -> httpx.Response:
        """The answer to a call, a success and read whole."""
        return await self._carry_out(Exchange(self.core, call))

    async def _carry_out(self, exchange: Exchange) -> httpx.Response:
        while True:
            credentials = await self._credentials(exchange.auth)
            http = self.pool.http()
            with exchange.request(http, credentials) as request:
                try:
                    response = await self._receive(http, request, exchange)
                except httpx.RequestError as error:
                    wait = exchange.after_failure(error, request)
                else:
                    answer = exchange.after_answer(response)
                    if answer is None:
                        return response
                    wait = answer
            await anyio.sleep(wait)

    async def _receive(self, http: httpx.AsyncClient, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        response = await http.send(request, stream=True, auth=exchange.http_auth(http), follow_redirects=False)
        try:
            if exchange.plain(response):
                await response.aread()
                return response
            with reading(response):
                body = exchange.body(response)
                async for piece in response.aiter_raw():
                    body.add(piece)
        finally:
            await response.aclose()
        return whole(response, body)

    async def _credentials(self, auth: Auth) -> Credentials:
        if isinstance(auth, Credentials):
            return auth
        current = auth.current()
        if current is not None:
            return current
        async with _fetching(auth):
            return auth.current() or keep_token(auth, await self._carry_out(token_exchange(self.core, auth)))


_LOCKS: RunVar[WeakKeyDictionary[ClientCredentials, anyio.Lock]] = RunVar("locks")


def _fetching(auth: ClientCredentials) -> anyio.Lock:
    """What those that wait for a token wait for, in this event loop."""
    locks = _LOCKS.get(None)
    if locks is None:
        locks = WeakKeyDictionary[ClientCredentials, anyio.Lock]()
        _LOCKS.set(locks)
    return locks.setdefault(auth, anyio.Lock())
