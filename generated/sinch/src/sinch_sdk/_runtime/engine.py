"""The two loops that send calls and wait. Every decision is in `core`."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

import anyio

from .._http import httpx
from .auth import Auth, Credentials
from .call import Call, Listing
from .core import Core, Exchange, keep_token, token_request
from .failure import connection_error, unreadable
from .page import AsyncPage, AsyncPager, Page
from .pagination import NextQuery, PageSeen
from .pool import Pool
from .raw import RawResponse
from .returns import located, parse_json
from .settings import Settings
from .values import JsonValue

T = TypeVar("T")


class SyncEngine:
    """Sends calls, and blocks until they are answered."""

    def __init__(self, core: Core, pool: Pool[httpx.Client]) -> None:
        self.core: Core = core
        self.pool: Pool[httpx.Client] = pool

    @property
    def settings(self) -> Settings:
        """The settings of the client."""
        return self.core.settings

    def copy(self, settings: Mapping[str, str | None], **options: object) -> SyncEngine:
        """An engine with other settings and options over the same connections."""
        return SyncEngine(self.core.replaced(settings, **options), self.pool)

    def close(self) -> None:
        """Closes the connections that are ours."""
        http = self.pool.close()
        if http is not None:
            http.close()

    def call(self, call: Call[T]) -> T:
        """What the call returns."""
        return call.returns(self.send(call), self.core.reading)

    def raw_call(self, call: Call[T]) -> RawResponse[T]:
        """The answer to the call, not yet read."""
        return RawResponse(self.send(call), lambda response: call.returns(response, self.core.reading))

    def list(self, listing: Listing[T]) -> Page[T]:
        """The first page of a list."""
        return self._page(listing, self.send(listing.call), 0)

    def raw_list(self, listing: Listing[T]) -> RawResponse[Page[T]]:
        """The answer that holds the first page of a list, not yet read."""
        return RawResponse(self.send(listing.call), lambda response: self._page(listing, response, 0))

    def _page(self, listing: Listing[T], response: httpx.Response, before: int) -> Page[T]:
        body, items = _items(self.core, listing, response)
        seen = before + len(items)
        following = _following(listing, PageSeen(listing.call.query, body, response, len(items), seen))
        if following is None:
            return Page(items, body, None)
        rest = following
        return Page(items, body, lambda: self._page(rest, self.send(rest.call), seen))

    def send(self, call: Call[T]) -> httpx.Response:
        """The answer to a call, a success and read whole."""
        http = self.pool.http()
        exchange = Exchange(self.core, call)
        while True:
            credentials = self._credentials(exchange.auth)
            with exchange.request(http, credentials) as request:
                try:
                    response = self._receive(http, request, exchange)
                except httpx.RequestError as error:
                    wait = exchange.after_failure(error, request)
                else:
                    answer = exchange.after_answer(response)
                    if answer is None:
                        return response
                    wait = answer
            time.sleep(wait)

    def _receive(self, http: httpx.Client, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        response = http.send(request, stream=True, auth=exchange.http_auth(http), follow_redirects=False)
        try:
            if exchange.fits(response):
                response.read()
                return response
            for chunk in response.iter_bytes():
                exchange.take(response, chunk)
            return exchange.taken(response)
        except httpx.DecodingError as error:
            raise unreadable(response, error) from error
        finally:
            response.close()

    def _credentials(self, auth: Auth) -> Credentials:
        if isinstance(auth, Credentials):
            return auth
        with auth.fetching:
            credentials = auth.current()
            if credentials is None:
                request = token_request(auth)
                with _reported(request):
                    response = self.pool.http().send(request, auth=None, follow_redirects=False)
                credentials = keep_token(auth, response)
            return credentials


class AsyncEngine:
    """Sends calls, and awaits their answers."""

    def __init__(self, core: Core, pool: Pool[httpx.AsyncClient]) -> None:
        self.core: Core = core
        self.pool: Pool[httpx.AsyncClient] = pool
        self._fetching: anyio.Lock = anyio.Lock()

    @property
    def settings(self) -> Settings:
        """The settings of the client."""
        return self.core.settings

    def copy(self, settings: Mapping[str, str | None], **options: object) -> AsyncEngine:
        """An engine with other settings and options over the same connections."""
        return AsyncEngine(self.core.replaced(settings, **options), self.pool)

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
        body, items = _items(self.core, listing, response)
        seen = before + len(items)
        following = _following(listing, PageSeen(listing.call.query, body, response, len(items), seen))
        if following is None:
            return AsyncPage(items, body, None)
        rest = following

        async def next_page() -> AsyncPage[T]:
            return self._page(rest, await self.send(rest.call), seen)

        return AsyncPage(items, body, next_page)

    async def send(self, call: Call[T]) -> httpx.Response:
        """The answer to a call, a success and read whole."""
        http = self.pool.http()
        exchange = Exchange(self.core, call)
        while True:
            credentials = await self._credentials(exchange.auth)
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
            if exchange.fits(response):
                await response.aread()
                return response
            async for chunk in response.aiter_bytes():
                exchange.take(response, chunk)
            return exchange.taken(response)
        except httpx.DecodingError as error:
            raise unreadable(response, error) from error
        finally:
            await response.aclose()

    async def _credentials(self, auth: Auth) -> Credentials:
        if isinstance(auth, Credentials):
            return auth
        current = auth.current()
        if current is not None:
            return current
        async with self._fetching:
            credentials = auth.current()
            if credentials is None:
                request = token_request(auth)
                with _reported(request):
                    response = await self.pool.http().send(request, auth=None, follow_redirects=False)
                credentials = keep_token(auth, response)
            return credentials


def _items(core: Core, listing: Listing[T], response: httpx.Response) -> tuple[JsonValue, list[T]]:
    body = parse_json(response)
    return body, located(lambda: listing.items.read(response, body, core.reading), response)


def _following(listing: Listing[T], page: PageSeen) -> Listing[T] | None:
    following = listing.pagination.after(page) if listing.pagination else None
    if following is None:
        return None
    call = listing.call
    if isinstance(following, NextQuery):
        return listing.at(replace(call, query={**call.query, **following.changes}))
    url = page.response.request.url.join(following.url)
    return listing.at(replace(call, path=str(url), query={}))


@contextmanager
def _reported(request: httpx.Request) -> Generator[None]:
    try:
        yield
    except httpx.RequestError as error:
        raise connection_error(error, request) from error
