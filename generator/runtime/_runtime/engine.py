"""The loop that sends calls and blocks; `async_engine` awaits. `core` has every decision."""

from __future__ import annotations

import copy
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn, TypeVar

from .._http import httpx
from .auth import ClientCredentials, Credentials, Fetch, shared
from .call import Call, Listing, Streaming
from .connections import ProcessPlace
from .core import Core, Exchange, Outcome, keep_token, token_exchange
from .deadline import DeadlineError, within
from .failure import SEND_ERRORS
from .inflate import BodyError, SyncBody
from .options import Options
from .page import Page
from .pool import Pool
from .raw import RawResponse
from .settings import SettingInput, Settings

if TYPE_CHECKING:
    from .continuation import Step, Walk
    from .envelope import EnvelopeListing, EnvelopePage
    from .stream import ByteStream, OpenAnswer, Stream
    from .supplied import SuppliedToken

T = TypeVar("T")
E = TypeVar("E")


class SyncEngine:
    """Sends calls, and blocks until the response arrives."""

    def __init__(self, core: Core, pool: Pool[httpx.Client, ProcessPlace]) -> None:
        self.core: Core = core
        self.pool: Pool[httpx.Client, ProcessPlace] = pool

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client can't be pickled: construct one in each process")

    def __deepcopy__(self, memo: dict[int, object]) -> SyncEngine:
        return self.copy({}, self.core.options)

    @property
    def settings(self) -> Settings:
        """The settings of the client."""
        return self.core.settings

    def copy(self, settings: Mapping[str, SettingInput], options: Options) -> SyncEngine:
        """Return an engine with other settings and options over the same connections."""
        return SyncEngine(self.core.replaced(settings, options), self.pool)

    def close(self) -> None:
        """Close the connections that the client opened."""
        http, _ = self.pool.close()
        if http is not None:
            http.close()

    def call(self, call: Call[T]) -> T:
        """Return the result of the call."""
        return call.returns(self._send(Exchange(self.core, call)), self.core.reading)

    def raw_call(self, call: Call[T]) -> RawResponse[T]:
        """Return the response to the call, not yet parsed."""
        response = self._send(Exchange(self.core, call, raw=True))
        return RawResponse(response, lambda response: call.returns(response, self.core.reading))

    def list(self, listing: Listing[T]) -> Page[T]:
        """Return the first page of a list."""
        walk = self.core.walk(listing)
        return self._page(listing, self._send(Exchange(self.core, listing.call)), walk)

    def raw_list(self, listing: Listing[T]) -> RawResponse[Page[T]]:
        """Return the response with the first page of a list, not yet parsed."""
        walk = self.core.walk(listing)
        response = self._send(Exchange(self.core, listing.call, raw=True))
        return RawResponse(response, lambda response: self._page(listing, response, walk))

    def envelope_list(self, listing: EnvelopeListing[T, E]) -> EnvelopePage[T, E]:
        """Return the first page of a list whose body has a type."""
        from .envelope import EnvelopePage

        return EnvelopePage(self.list(listing), listing.read(self.core.reading))

    def raw_envelope_list(self, listing: EnvelopeListing[T, E]) -> RawResponse[EnvelopePage[T, E]]:
        """Return the response with the first page of a list whose body has a type, not yet parsed."""
        from .envelope import EnvelopePage

        walk, read = self.core.walk(listing), listing.read(self.core.reading)
        response = self._send(Exchange(self.core, listing.call, raw=True))
        return RawResponse(response, lambda response: EnvelopePage(self._page(listing, response, walk), read))

    def stream(self, streaming: Streaming[T]) -> Stream[T]:
        """Return the items of a response; the first use sends the request."""
        from .stream import Stream

        return Stream(lambda headers: self._opened(streaming.call, headers), streaming.items)

    def raw_stream(self, streaming: Streaming[T]) -> RawResponse[Stream[T]]:
        """Return the response, its items unread."""
        from .stream import Stream

        answer = self._opened(streaming.call, {})
        return RawResponse(answer.response, lambda _: Stream(lambda _: answer, streaming.items))

    def byte_stream(self, call: Call[None]) -> ByteStream:
        """Return the bytes of a response; the first use sends the request."""
        from .stream import ByteStream

        return ByteStream(lambda headers: self._opened(call, headers))

    def raw_byte_stream(self, call: Call[None]) -> RawResponse[ByteStream]:
        """Return the response, its bytes unread."""
        from .stream import ByteStream

        answer = self._opened(call, {})
        return RawResponse(
            answer.response, lambda _: ByteStream(lambda headers: self._opened(call, headers) if headers else answer)
        )

    def _opened(self, call: Call[None], headers: Mapping[str, str]) -> OpenAnswer:
        from .stream import OpenAnswer

        exchange = Exchange(self.core, call.adding(headers), streams=True)
        return OpenAnswer(self._send(exchange), exchange)

    def _page(self, listing: Listing[T], response: httpx.Response, walk: Walk) -> Page[T]:
        body, items, step = self.core.page(listing, response, walk)
        if step is None:
            return Page(items, body, None)
        following = step
        page: Page[T] = Page(items, body, lambda: self._next_page(page, following), following.arguments)
        return page

    def _next_page(self, page: Page[T], step: Step[T]) -> Page[T]:
        listing = step.listing(page)
        response = self._send(Exchange(self.core, listing.call))
        step.check(response, page, self.core.reading)
        return self._page(listing, response, step.walk)

    def _send(self, exchange: Exchange) -> httpx.Response:
        """Return the response to a call: a success, with its whole body."""
        while True:
            http = self.pool.http()
            credentials = self._credentials(exchange, http)
            with exchange.request(http, credentials) as request:
                exchange.check_request(request)
                outcome = self._outcome(http, request, exchange)
                wait = exchange.after(outcome, request)
                if wait is None:
                    assert isinstance(outcome, httpx.Response)
                    return outcome
            time.sleep(wait)

    def _outcome(self, http: httpx.Client, request: httpx.Request, exchange: Exchange) -> Outcome:
        """The response, the error of the attempt, or `None` at the end of the deadline."""
        remaining = exchange.remaining()
        try:
            if remaining is None:
                return _received(http, request, exchange)
            return within(remaining, lambda: _received(http, request, exchange))
        except DeadlineError:
            return None
        except SEND_ERRORS as error:
            return error

    def _credentials(self, exchange: Exchange, http: httpx.Client) -> Credentials:
        auth = exchange.auth
        if isinstance(auth, Credentials):
            return auth
        if not isinstance(auth, ClientCredentials):
            return _supplied(auth, exchange)
        while True:
            token, leads = auth.join()
            if isinstance(token, Credentials):
                return token
            if leads:
                return self._fetched(exchange, auth, token)
            if not token.done.wait(exchange.patience(http)):
                raise exchange.token_timeout(auth)
            if token.error is not None:
                raise copy.copy(token.error) from token.error

    def _fetched(self, exchange: Exchange, auth: ClientCredentials, fetch: Fetch) -> Credentials:
        error: Exception | None = None
        try:
            credentials = auth.kept()
            if credentials is None:
                credentials = keep_token(exchange.core, auth, self._send(token_exchange(exchange, auth)))
        except Exception as failure:
            error = shared(failure)
            raise
        else:
            self._hand_over(auth)
            return credentials
        finally:
            auth.end(fetch, error)

    def _hand_over(self, auth: ClientCredentials) -> None:
        """Pass a renewed token to the user's function, whose exceptions propagate."""
        renewal, on_token = auth.renewal, self.core.options.on_token
        if renewal is None:
            return
        if on_token is not None:
            from .renewal import hand_over

            hand_over(renewal, on_token)
        auth.taken(renewal)


def _supplied(auth: SuppliedToken, exchange: Exchange) -> Credentials:
    """A token of the user's function, before the end of the deadline."""
    remaining = exchange.remaining()
    if remaining is None:
        return auth.supply()
    try:
        return within(remaining, auth.supply)
    except DeadlineError:
        return exchange.too_late()


def _received(http: httpx.Client, request: httpx.Request, exchange: Exchange) -> httpx.Response:
    response = http.send(request, stream=True, auth=exchange.http_auth(http), follow_redirects=False)
    if exchange.streams and response.is_success:
        return response
    body, stream = exchange.body(response), response.stream
    try:
        if body is not None:
            assert isinstance(stream, httpx.SyncByteStream)
            response.stream = SyncBody(stream, body, exchange.check_deadline)
            response.read()
        return exchange.read(response)
    except (BodyError, *SEND_ERRORS) as error:
        return exchange.unread(response, body, error)
    finally:
        response.stream = stream  # which measures the time that it takes
        response.close()
