"""A running mock of a connector."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import httpx

from generator import ir
from generator.mock.app import Deliveries, Faults, Mock
from generator.mock.webhooks import secrets
from tests.support.serving import serving

_FAULTLESS = Faults()


@contextmanager
def mocked(connector: ir.Connector, faults: Faults = _FAULTLESS, webhooks: str | None = None) -> Generator[str]:
    """Run the mock of a connector, and yield its URL."""
    with serving(Mock(connector, faults, Deliveries(webhooks, secrets(connector, {}))).app()) as url:
        yield url


class Redirected(httpx.HTTPTransport):
    """A transport that sends every request to one origin."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = httpx.URL(url)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host=self._url.host, port=self._url.port)
        return super().handle_request(request)


class AsyncRedirected(httpx.AsyncHTTPTransport):
    """The same for asynchronous clients."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = httpx.URL(url)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host=self._url.host, port=self._url.port)
        return await super().handle_async_request(request)
