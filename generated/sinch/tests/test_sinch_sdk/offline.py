"""Helpers of the tests: a server without a network."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable
from typing import TypeVar

import httpx

from sinch_sdk import AsyncSinch, Sinch

BASE_URL = "http://127.0.0.1:9"
_T = TypeVar("_T")


class Server:
    """A server with one reply to every request, and the requests it received."""

    def __init__(self, reply: object) -> None:
        self.content = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
        self.requests: list[httpx.Request] = []
        self.client = Sinch(
            username="username",
            password="password",
            region="region",
            project_id="project-id",
            base_url=BASE_URL,
            http_client=httpx.Client(transport=httpx.MockTransport(self.answer)),
        )
        self.async_client = AsyncSinch(
            username="username",
            password="password",
            region="region",
            project_id="project-id",
            base_url=BASE_URL,
            http_client=httpx.AsyncClient(transport=httpx.MockTransport(self.answer)),
        )

    def answer(self, request: httpx.Request) -> httpx.Response:
        """The reply, or a token for a request to the token endpoint."""
        if request.url.host != "127.0.0.1":
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
        self.requests.append(request)
        return httpx.Response(200, content=self.content)

    def called(self, method: str, path: str) -> list[httpx.Request]:
        """The requests of both clients, after a check of their method and path."""
        assert len(self.requests) == 2
        for request in self.requests:
            assert (request.method, request.url.raw_path.decode().partition("?")[0]) == (method, path)
        return self.requests


def awaited(call: Awaitable[_T]) -> _T:
    """The result of an async call."""

    async def wait() -> _T:
        return await call

    return asyncio.run(wait())
