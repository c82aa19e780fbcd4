"""The loop that sends calls and awaits their responses: the counterpart of `engine`."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn, TypeVar
from weakref import WeakKeyDictionary

import anyio
from anyio.lowlevel import RunVar

from .._http import httpx
from .auth import ClientCredentials, Credentials, shared
from .call import Call, Listing, Streaming
from .connections import LoopPlace
from .core import Core, Exchange, Outcome, keep_token, token_exchange
from .failure import SEND_ERRORS
from .inflate import AsyncBody, BodyError
from .options import Options
from .page import AsyncPage, AsyncPager
from .pool import Pool
from .raw import RawResponse
from .settings import SettingInput, Settings

if TYPE_CHECKING:
    from .async_stream import AsyncByteStream, AsyncStream, OpenAnswer
    from .continuation import Step, Walk
    from .envelope import AsyncEnvelopePage, AsyncEnvelopePager, EnvelopeListing
    from .supplied import SuppliedToken

T = TypeVar("T")
E = TypeVar("E")


class AsyncEngine:
    """Sends calls, and awaits their responses."""

    def __init__(self, core: Core, pool: Pool[httpx.AsyncClient, LoopPlace]) -> None:
        self.core: Core = core
        self.pool: Pool[httpx.AsyncClient, LoopPlace] = pool

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client can't be pickled: construct one in each process")

    def __deepcopy__(self, memo: dict[int, object]) -> AsyncEngine:
        return self.copy({}, self.core.options)

    @property
    def settings(self) -> Settings:
        """The settings of the client."""
        return self.core.settings

    def copy(self, settings: Mapping[str, SettingInput], options: Options) -> AsyncEngine:
        """Return an engine with other settings and options over the same connections."""
        return AsyncEngine(self.core.replaced(settings, options), self.pool)

    async def close(self) -> None:
        """Close the connections that the client opened, in this event loop and in other running ones."""
        http, others = self.pool.close()
        for place, other in others:
            _close_soon(place, other)
        if http is not None:
            await http.aclose()

    async def call(self, call: Call[T]) -> T:
        """Return the result of the call."""
        return call.returns(await self._send(Exchange(self.core, call)), self.core.reading)

    async def raw_call(self, call: Call[T]) -> RawResponse[T]:
        """Return the response to the call, not yet parsed."""
        response = await self._send(Exchange(self.core, call, raw=True))
        return RawResponse(response, lambda response: call.returns(response, self.core.reading))

    def list(self, listing: Listing[T]) -> AsyncPager[T]:
        """Return the pages of a list; awaiting or iterating requests the first."""

        async def fetch_first() -> AsyncPage[T]:
            walk = self.core.walk(listing)
            return self._page(listing, await self._send(Exchange(self.core, listing.call)), walk)

        return AsyncPager(fetch_first)

    async def raw_list(self, listing: Listing[T]) -> RawResponse[AsyncPage[T]]:
        """Return the response with the first page of a list, not yet parsed."""
        walk = self.core.walk(listing)
        response = await self._send(Exchange(self.core, listing.call, raw=True))
        return RawResponse(response, lambda response: self._page(listing, response, walk))

    def envelope_list(self, listing: EnvelopeListing[T, E]) -> AsyncEnvelopePager[T, E]:
        """Return the pages of a list whose body has a type."""
        from .envelope import AsyncEnvelopePager

        return AsyncEnvelopePager(self.list(listing), listing.read(self.core.reading))

    async def raw_envelope_list(self, listing: EnvelopeListing[T, E]) -> RawResponse[AsyncEnvelopePage[T, E]]:
        """Return the response with the first page of a list whose body has a type, not yet parsed."""
        from .envelope import AsyncEnvelopePage

        walk, read = self.core.walk(listing), listing.read(self.core.reading)
        response = await self._send(Exchange(self.core, listing.call, raw=True))
        return RawResponse(response, lambda response: AsyncEnvelopePage(self._page(listing, response, walk), read))

    def stream(self, streaming: Streaming[T]) -> AsyncStream[T]:
        """Return the items of a response; the first use sends the request."""
        from .async_stream import AsyncStream

        return AsyncStream(lambda headers: self._opened(streaming.call, headers), streaming.items)

    async def raw_stream(self, streaming: Streaming[T]) -> RawResponse[AsyncStream[T]]:
        """Return the response, its items unread."""
        from .async_stream import AsyncStream

        answer = await self._opened(streaming.call, {})
        return RawResponse(answer.response, lambda _: AsyncStream(lambda _: _there(answer), streaming.items))

    def byte_stream(self, call: Call[None]) -> AsyncByteStream:
        """Return the bytes of a response; the first use sends the request."""
        from .async_stream import AsyncByteStream

        return AsyncByteStream(lambda headers: self._opened(call, headers))

    async def raw_byte_stream(self, call: Call[None]) -> RawResponse[AsyncByteStream]:
        """Return the response, its bytes unread."""
        from .async_stream import AsyncByteStream

        answer = await self._opened(call, {})
        return RawResponse(
            answer.response,
            lambda _: AsyncByteStream(lambda headers: self._opened(call, headers) if headers else _there(answer)),
        )

    async def _opened(self, call: Call[None], headers: Mapping[str, str]) -> OpenAnswer:
        from .async_stream import OpenAnswer

        exchange = Exchange(self.core, call.adding(headers), streams=True)
        return await OpenAnswer(await self._send(exchange), exchange).begun()

    def _page(self, listing: Listing[T], response: httpx.Response, walk: Walk) -> AsyncPage[T]:
        body, items, step = self.core.page(listing, response, walk)
        if step is None:
            return AsyncPage(items, body, None)
        following = step
        page: AsyncPage[T] = AsyncPage(items, body, lambda: self._next_page(page, following), following.arguments)
        return page

    async def _next_page(self, page: AsyncPage[T], step: Step[T]) -> AsyncPage[T]:
        listing = step.listing(page)
        response = await self._send(Exchange(self.core, listing.call))
        step.check(response, page, self.core.reading)
        return self._page(listing, response, step.walk)

    async def _send(self, exchange: Exchange) -> httpx.Response:
        """Return the response to a call: a success, with its whole body."""
        while True:
            http = self.pool.http()
            credentials = await self._credentials(exchange, http)
            with exchange.request(http, credentials) as request:
                exchange.check_request(request)
                outcome = await self._outcome(http, request, exchange)
                wait = exchange.after(outcome, request)
                if wait is None:
                    assert isinstance(outcome, httpx.Response)
                    return outcome
            await anyio.sleep(wait)

    async def _outcome(self, http: httpx.AsyncClient, request: httpx.Request, exchange: Exchange) -> Outcome:
        """The response, the error of the attempt, or `None` at the end of the deadline."""
        remaining = exchange.remaining()
        try:
            if remaining is None:
                return await _received(http, request, exchange)
            with anyio.move_on_after(remaining):
                return await _received(http, request, exchange)
        except SEND_ERRORS as error:
            return error
        return None

    async def _credentials(self, exchange: Exchange, http: httpx.AsyncClient) -> Credentials:
        auth = exchange.auth
        if isinstance(auth, Credentials):
            return auth
        if not isinstance(auth, ClientCredentials):
            return await _supplied(auth, exchange)
        fetches = _fetches()
        while True:
            current = auth.current()
            if current is not None:
                return current
            fetch = fetches.get(auth)
            if fetch is None:
                return await self._fetched(exchange, auth, fetches)
            with anyio.move_on_after(exchange.patience(http)) as waiting:
                await fetch.done.wait()
            if waiting.cancelled_caught:
                raise exchange.token_timeout(auth)
            if fetch.error is not None:
                raise copy.copy(fetch.error) from fetch.error

    async def _renewed(self, exchange: Exchange, auth: ClientCredentials) -> Credentials:
        response: httpx.Response | None = None
        with anyio.CancelScope(shield=auth.is_replaced):
            response = await self._send(token_exchange(exchange, auth))
        assert response is not None  # nothing cancels the scope itself
        return keep_token(exchange.core, auth, response)

    async def _fetched(
        self, exchange: Exchange, auth: ClientCredentials, fetches: WeakKeyDictionary[ClientCredentials, _Fetch]
    ) -> Credentials:
        fetch = fetches[auth] = _Fetch()
        try:
            credentials = auth.kept() or await self._renewed(exchange, auth)
        except Exception as failure:
            fetch.error = shared(failure)
            raise
        else:
            await self._hand_over(auth)
            return credentials
        finally:
            del fetches[auth]
            fetch.done.set()

    async def _hand_over(self, auth: ClientCredentials) -> None:
        """Pass a renewed token to the user's function, whose exceptions propagate."""
        renewal, on_token = auth.renewal, self.core.options.on_token
        if renewal is None:
            return
        if on_token is not None:
            from .renewal import hand_over_async

            await hand_over_async(renewal, on_token)
        auth.taken(renewal)


async def _supplied(auth: SuppliedToken, exchange: Exchange) -> Credentials:
    """A token of the user's function, before the end of the deadline."""
    remaining = exchange.remaining()
    if remaining is None:
        return await auth.supply_async()
    with anyio.move_on_after(remaining):
        return await auth.supply_async()
    return exchange.too_late()


async def _received(http: httpx.AsyncClient, request: httpx.Request, exchange: Exchange) -> httpx.Response:
    response = await http.send(request, stream=True, auth=exchange.http_auth(http), follow_redirects=False)
    if exchange.streams and response.is_success:
        return response
    body, stream = exchange.body(response), response.stream
    try:
        if body is not None:
            assert isinstance(stream, httpx.AsyncByteStream)
            response.stream = AsyncBody(stream, body)
            await response.aread()
        return exchange.read(response)
    except (BodyError, *SEND_ERRORS) as error:
        return exchange.unread(response, body, error)
    finally:
        response.stream = stream  # which measures the time that it takes
        await response.aclose()


async def _there(answer: OpenAnswer) -> OpenAnswer:
    return answer


class _Fetch:
    """A token fetch by one call, for which the other calls of its event loop wait."""

    def __init__(self) -> None:
        self.done: anyio.Event = anyio.Event()
        self.error: Exception | None = None


_FETCHES: RunVar[WeakKeyDictionary[ClientCredentials, _Fetch]] = RunVar("fetches")


def _fetches() -> WeakKeyDictionary[ClientCredentials, _Fetch]:
    """The fetches of this event loop."""
    fetches = _FETCHES.get(None)
    if fetches is None:
        fetches = WeakKeyDictionary[ClientCredentials, _Fetch]()
        _FETCHES.set(fetches)
    return fetches


def _close_soon(place: LoopPlace, http: httpx.AsyncClient) -> None:
    """Close an HTTP client in its own event loop, where that is one of asyncio and runs."""
    loop = place.loop
    if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_running():
        asyncio.run_coroutine_threadsafe(http.aclose(), loop)
