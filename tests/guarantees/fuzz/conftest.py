"""The package of this folder's connector, once per HTTP library, and a server for it."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from msgspec.structs import replace

from tests.guarantees.fuzz.outcomes import LIMIT, SECRET, Harbour
from tests.support import faults
from tests.support.packages import Package, compiled, imported


class _Sleepless:
    """A module whose `sleep` only records its seconds."""

    def __init__(self, module: ModuleType, waits: list[float], *, asynchronous: bool) -> None:
        self._module = module

        def sleep(seconds: float) -> None:
            waits.append(seconds)

        async def asleep(seconds: float) -> None:
            waits.append(seconds)

        self.sleep = asleep if asynchronous else sleep

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)


@pytest.fixture(scope="module", params=["httpx", "httpx2"])
def harbour(request: pytest.FixtureRequest) -> Generator[Harbour]:
    """The package on an HTTP library; its retries pause for no time."""
    connector = compiled(Path(__file__).parent / "spec")
    package = replace(connector.package, module=f"harbour_on_{request.param}", http=request.param)
    with (
        imported(replace(connector, package=package)) as built,
        faults.running() as server,
        asyncio.Runner() as runner,
        pytest.MonkeyPatch.context() as patch,
    ):
        waits: list[float] = []
        _settled(patch, built, waits)
        options: dict[str, Any] = {
            "client_id": f"{SECRET}-id",
            "client_secret": f"{SECRET}-secret",
            "token_url": f"{server.url}/token",
            "base_url": server.url,
            "timeout": 60.0,
            "max_response_bytes": LIMIT,
        }
        client: Any = built.client({}, **options)
        awaited: Any = built.client({}, asynchronous=True, **options)
        yield Harbour(built, server, client, awaited, waits, runner)
        client.close()
        runner.run(awaited.close())
        with suppress(OSError):
            server.close()


def _settled(patch: pytest.MonkeyPatch, built: Package, waits: list[float]) -> None:
    name = built.module.__name__
    engine, async_engine = (import_module(f"{name}._runtime.{part}") for part in ("engine", "async_engine"))
    patch.setattr(engine, "time", _Sleepless(engine.time, waits, asynchronous=False))
    patch.setattr(async_engine, "anyio", _Sleepless(async_engine.anyio, waits, asynchronous=True))
