"""The package of this folder's connector on each HTTP library, and its requests as a server and the mock see them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from starlette.requests import Request
from starlette.types import Message

from generator import ir
from generator.mock.app import read as read_incoming
from generator.mock.requests import Values, values
from generator.mock.routes import matching, routes
from tests.sdk.client.conftest import server as server
from tests.support import faults
from tests.support.faults import Seen
from tests.support.importing import imported
from tests.support.packages import compiled, kept

Sends = Callable[[Callable[[Any], Any]], Seen]
"""Makes a call, and returns the request that a server got."""


@cache
def connector() -> ir.Connector:
    """The connector of this folder."""
    return compiled(Path(__file__).parent / "spec")


@cache
def built(http: str) -> Any:
    """Build the package for an HTTP library, once."""
    module = f"reach_on_{http}"
    return imported(kept(connector(), module, http), module)


@pytest.fixture(scope="session", params=["httpx", "httpx2"])
def sdk(request: pytest.FixtureRequest) -> Any:
    """The package on an HTTP library."""
    return built(request.param)


@pytest.fixture(params=["sync", "async"])
def sends(request: pytest.FixtureRequest, sdk: Any, server: faults.Server) -> Sends:
    """A call, by each client."""
    server.fault = faults.answers("204 No Content", b"")

    def blocking(work: Callable[[Any], Any]) -> Seen:
        with sdk.Reach(base_url=server.url, max_retries=0) as client:
            work(client)
        return server.seen[-1]

    def awaited(work: Callable[[Any], Any]) -> Seen:
        async def run() -> None:
            async with sdk.AsyncReach(base_url=server.url, max_retries=0) as client:
                await work(client)

        asyncio.run(run())
        return server.seen[-1]

    return blocking if request.param == "sync" else awaited


def read(seen: Seen) -> Values:
    """Return the values that the mock reads from a request."""
    path, _, query = seen.target.partition("?")

    async def receive() -> Message:
        return {"type": "http.request", "body": seen.body}

    scope = {
        "type": "http",
        "method": seen.method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in seen.headers.items()],
    }
    incoming = asyncio.run(read_incoming(Request(scope, receive)))
    route, held = next(iter(matching(routes(connector()), seen.method, path)))
    return values(connector(), route, held, incoming)
