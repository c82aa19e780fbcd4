"""The package of this folder's connector, once per HTTP library."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import pytest

from generator import ir
from tests.support import faults
from tests.support.importing import imported
from tests.support.packages import compiled, kept

SECRET = "s3ntinel-Zq9"


@dataclass(frozen=True)
class Library:
    """A package and its HTTP library."""

    name: str
    package: ModuleType
    http: ModuleType

    def module(self, name: str) -> ModuleType:
        """Return a module of the package."""
        return import_module(f"{self.package.__name__}.{name}")

    @property
    def settings(self) -> dict[str, str]:
        """A secret for every credential, and the tenant."""
        names = ("username", "password", "client_id", "client_secret", "key", "session", "tenant")
        return {name: f"{SECRET}-{name}" for name in names}

    def client(self, url: str | None, **options: Any) -> Any:
        """Return a client of a server."""
        return self.package.Parcel(**{**self.settings, "base_url": url, "zone": "z", **options})

    def async_client(self, url: str | None, **options: Any) -> Any:
        """Return an async client of a server."""
        return self.package.AsyncParcel(**{**self.settings, "base_url": url, "zone": "z", **options})


@cache
def built(name: str) -> Library:
    """Build the package for an HTTP library, once."""
    module = f"parcel_on_{name}"
    return Library(name, imported(kept(_connector(), module, name), module), import_module(name))


@cache
def _connector() -> ir.Connector:
    return compiled(Path(__file__).parent / "spec")


@pytest.fixture(scope="session", params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Library:
    """The package on an HTTP library."""
    name: str = request.param
    return built(name)


class Call(Protocol):
    """Carries out some work with a client, and returns its result."""

    def __call__(self, url: str, work: Callable[[Any], Any], /, **options: Any) -> Any: ...


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, library: Library) -> Call:
    """A call, once by each client of the package."""

    def blocking(url: str, work: Callable[[Any], Any], /, **options: Any) -> Any:
        with library.client(url, **options) as client:
            return work(client)

    def awaited(url: str, work: Callable[[Any], Any], /, **options: Any) -> Any:
        async def run() -> Any:
            async with library.async_client(url, **options) as client:
                return await work(client)

        return asyncio.run(run())

    return blocking if request.param == "sync" else awaited


@pytest.fixture
def server() -> Generator[faults.Server]:
    """Start a server with faults."""
    with faults.running() as found:
        yield found


@pytest.fixture
def no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the jitter to its minimum, so that retries don't pause."""

    def least(low: float, high: float) -> float:
        return low

    monkeypatch.setattr(random, "uniform", least)
