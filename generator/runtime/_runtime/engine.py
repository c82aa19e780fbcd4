"""The loop that sends calls and blocks; `async_engine` is the one that awaits. Every decision is in `core`."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TypeVar

from .._http import httpx
from .auth import Auth, Credentials
from .call import Call, Listing
from .core import Core, Exchange, keep_token, token_exchange, whole
from .failure import reading
from .options import Options
from .page import Page
from .pool import Pool
from .raw import RawResponse
from .settings import Settings

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

    def copy(self, settings: Mapping[str, str | None], options: Options) -> SyncEngine:
        """An engine with other settings and options over the same connections."""
        return SyncEngine(self.core.replaced(settings, options), self.pool)

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
        from .continuation import following_page, items_of
        from .pagination import PageSeen

        body, items = items_of(listing, response, self.core.reading)
        seen = before + len(items)
        following = following_page(listing, PageSeen(listing.call.query, body, response, len(items), seen))
        if following is None:
            return Page(items, body, None)
        rest = following
        return Page(items, body, lambda: self._page(rest, self.send(rest.call), seen))

    def send(self, call: Call[T]) -> httpx.Response:
        """The answer to a call, a success and read whole."""
        return self._carry_out(Exchange(self.core, call))

    def _carry_out(self, exchange: Exchange) -> httpx.Response:
        while True:
            credentials = self._credentials(exchange.auth)
            http = self.pool.http()
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
            if exchange.plain(response):
                response.read()
                return response
            with reading(response):
                body = exchange.body(response)
                for piece in response.iter_raw():
                    body.add(piece)
        finally:
            response.close()
        return whole(response, body)

    def _credentials(self, auth: Auth) -> Credentials:
        if isinstance(auth, Credentials):
            return auth
        current = auth.current()
        if current is not None:
            return current
        with auth.fetching:
            return auth.current() or keep_token(auth, self._carry_out(token_exchange(self.core, auth)))
