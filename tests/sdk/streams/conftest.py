"""The package of this folder's connector on each HTTP library, and its streams read by both clients."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import pytest

from generator import ir
from tests.sdk.client.conftest import no_wait as no_wait
from tests.sdk.client.conftest import server as server
from tests.support.importing import imported
from tests.support.packages import compiled, kept


@cache
def _connector() -> ir.Connector:
    return compiled(Path(__file__).parent / "spec")


@cache
def built(http: str) -> Any:
    """Build the package for an HTTP library, once."""
    module = f"flow_on_{http}"
    return imported(kept(_connector(), module, http), module)


@pytest.fixture(scope="session", params=["httpx", "httpx2"])
def sdk(request: pytest.FixtureRequest) -> Any:
    """The package on an HTTP library."""
    return built(request.param)


class Reads(Protocol):
    """Opens a stream of a client and does something with each item; returns what was done, and the error at the end."""

    def __call__(
        self,
        url: str,
        stream: Callable[[Any], Any],
        each: Callable[[Any], object] = ...,
        /,
        *,
        most: int = ...,
        go_on: bool = ...,
        **options: Any,
    ) -> tuple[list[Any], Any]: ...


def _same(item: Any) -> object:
    return item


@pytest.fixture(params=["sync", "async"])
def reads(request: pytest.FixtureRequest, sdk: Any) -> Reads:
    """Read a stream, once by each client: at most some items; with `go_on`, also those behind an error."""

    def blocking(
        url: str,
        stream: Callable[[Any], Any],
        each: Callable[[Any], object] = _same,
        /,
        *,
        most: int = 1_000_000,
        go_on: bool = False,
        **options: Any,
    ) -> tuple[list[Any], Any]:
        found: list[Any] = []
        last: Exception | None = None
        with sdk.Flow(base_url=url, **options) as client:
            try:
                with stream(client) as items:
                    while len(found) < most:
                        try:
                            found.append(each(next(items)))
                        except StopIteration:
                            break
                        except sdk.ResponseDecodeError as error:
                            last = error
                            if not go_on:
                                break
            except Exception as error:  # noqa: BLE001  the test looks at it
                last = error
        return found, last

    def awaited(
        url: str,
        stream: Callable[[Any], Any],
        each: Callable[[Any], object] = _same,
        /,
        *,
        most: int = 1_000_000,
        go_on: bool = False,
        **options: Any,
    ) -> tuple[list[Any], Any]:
        async def run() -> tuple[list[Any], Any]:
            found: list[Any] = []
            last: Exception | None = None
            async with sdk.AsyncFlow(base_url=url, **options) as client:
                try:
                    async with stream(client) as items:
                        while len(found) < most:
                            try:
                                found.append(each(await anext(items)))
                            except StopAsyncIteration:
                                break
                            except sdk.ResponseDecodeError as error:
                                last = error
                                if not go_on:
                                    break
                except Exception as error:  # noqa: BLE001  the test looks at it
                    last = error
            return found, last

        return asyncio.run(run())

    return blocking if request.param == "sync" else awaited


@pytest.fixture
def measured() -> Callable[[Callable[[], object]], int]:
    """Return the most bytes of Python objects that some work adds at any time."""

    def peak(work: Callable[[], object]) -> int:
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            work()
            return tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()

    return peak
