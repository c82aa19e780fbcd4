"""Helpers of the tests: a server without a network."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable
from typing import TypeVar

import httpx

from sinch_live_sdk import AsyncSinch, Sinch

BASE_URL = "http://127.0.0.1:9"
_T = TypeVar("_T")


class Server:
    """A server with one reply to every request, and the requests it received."""

    def __init__(self, reply: object) -> None:
        self.content = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
        self.requests: list[httpx.Request] = []
        self.client = Sinch(
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="c2VjcmV0",
            voice_auth="basic",
            verification_auth="basic",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
            base_url=BASE_URL,
            http_client=httpx.Client(transport=httpx.MockTransport(self.answer)),
        )
        self.async_client = AsyncSinch(
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="c2VjcmV0",
            voice_auth="basic",
            verification_auth="basic",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
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
