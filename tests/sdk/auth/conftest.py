"""The package of the connector `wallet`, once per HTTP library, and a server of its API and tokens."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Protocol

import pytest

from tests.support import server
from tests.support.importing import imported
from tests.support.packages import compiled, kept
from tests.support.paths import CONNECTORS
from tests.support.server import Reply, Request, json_reply, pairs

SECRET = "s3ntinel-Zq9"


@dataclass
class Wallet:
    """The API: `valid` is the token that it accepts. Each refresh is counted, and replaces both tokens."""

    url: str = ""
    requests: list[Request] = field(default_factory=list[Request])
    forms: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    valid: str = ""
    refresh: str = f"{SECRET}-r0"
    expires_in: object = 3600
    rotates: bool = True
    refused: Reply | None = None
    delay: float = 0.0
    answer: Callable[[Request], Reply] | None = None
    guard: threading.Lock = field(default_factory=threading.Lock)

    @property
    def called(self) -> list[Request]:
        """The requests of the API, without those for tokens."""
        return [request for request in self.requests if request.target != "/token"]

    def serve(self, request: Request) -> Reply:
        """Answer a request."""
        with self.guard:
            self.requests.append(request)
            if request.target == "/token":
                return self._token(request)
        if self.answer is not None:
            return self.answer(request)
        if request.target.startswith("/notes") and request.header("authorization") != f"Bearer {self.valid}":
            return json_reply({"message": f"no good: {request.header('authorization')}"}, 401)
        return json_reply({"id": "1"})

    def _token(self, request: Request) -> Reply:
        form = dict(pairs(request.body.decode()))
        self.forms.append(form)
        threading.Event().wait(self.delay)
        if self.refused is not None:
            return self.refused
        if form["refresh_token"] != self.refresh:
            return json_reply({"error": "invalid_grant", "error_description": f"used: {form['refresh_token']}"}, 400)
        self.valid = f"{SECRET}-a{len(self.forms)}"
        answer: dict[str, object] = {"access_token": self.valid, "token_type": "Bearer", "expires_in": self.expires_in}
        if self.rotates:
            self.refresh = f"{SECRET}-r{len(self.forms)}"
            answer["refresh_token"] = self.refresh
        return json_reply(answer)


@dataclass(frozen=True)
class Library:
    """The package and its HTTP library."""

    package: ModuleType
    http: ModuleType

    def module(self, name: str) -> ModuleType:
        """Return a module of the package."""
        return import_module(f"{self.package.__name__}.{name}")

    def client(self, wallet: Wallet, **options: Any) -> Any:
        """Return a client of a wallet."""
        return self.package.Wallet(**{**_settings(wallet), **options})

    def async_client(self, wallet: Wallet, **options: Any) -> Any:
        """Return an async client of a wallet."""
        return self.package.AsyncWallet(**{**_settings(wallet), **options})


def _settings(wallet: Wallet) -> dict[str, Any]:
    return {
        "base_url": wallet.url,
        "token_url": f"{wallet.url}/token",
        "client_id": "app",
        "client_secret": f"{SECRET}-client",
        "refresh_token": f"{SECRET}-r0",
        "app_key": "the-key",
        "app_secret": "c2VudGluZWwtYXBw",
        "mac_secret": "c2VudGluZWwtbWFj",
        "hook_secret": "whsec_c2VudGluZWwtaG9vaw==",
    }


@cache
def built(name: str) -> Library:
    """Build the package for an HTTP library, once."""
    module = f"wallet_on_{name}"
    return Library(imported(kept(compiled(CONNECTORS / "wallet"), module, name), module), import_module(name))


@pytest.fixture(scope="session", params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Library:
    """The package on an HTTP library."""
    name: str = request.param
    return built(name)


@contextmanager
def _serving() -> Generator[Wallet]:
    with server.running() as http:
        wallet = Wallet(http.url)
        http.answer = wallet.serve
        yield wallet


@pytest.fixture
def wallet() -> Generator[Wallet]:
    """Start the API."""
    with _serving() as found:
        yield found


class Call(Protocol):
    """Carries out some work with a client, and returns its result."""

    def __call__(self, work: Callable[[Any], Any], /, **options: Any) -> Any: ...


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, library: Library, wallet: Wallet) -> Call:
    """A call, once by each client of the package."""

    def blocking(work: Callable[[Any], Any], /, **options: Any) -> Any:
        with library.client(wallet, **options) as client:
            return work(client)

    def awaited(work: Callable[[Any], Any], /, **options: Any) -> Any:
        async def run() -> Any:
            async with library.async_client(wallet, **options) as client:
                return await work(client)

        return asyncio.run(run())

    return blocking if request.param == "sync" else awaited


def message(error: BaseException) -> str:
    """Return the texts of an error and its causes."""
    texts: list[str] = []
    link: BaseException | None = error
    while link is not None:
        texts += [str(link), repr(link)]
        link = link.__cause__ or link.__context__
    return json.dumps(texts)
