"""The two packages, imported, and clients that record what they send."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.packages import compiled, imported

HERE = Path(__file__).parent


@dataclass
class Service:
    """A package, and the service that its clients talk to: it answers with `reply`, JSON or the text of JSON."""

    sdk: Any
    reply: object = None
    sent: list[str] = field(default_factory=list[str])

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Record the body of a request, and answer."""
        self.sent.append(request.content.decode())
        text = self.reply if isinstance(self.reply, str) else json.dumps(self.reply)
        return httpx.Response(200, content=text, headers={"content-type": "application/json"})

    def client(self, name: str, **options: Any) -> Any:
        """A client by the name of its class."""
        http = httpx.AsyncClient if name.startswith("Async") else httpx.Client
        transport = httpx.MockTransport(self.answer)
        return getattr(self.sdk, name)(token="t", http_client=http(transport=transport), **options)

    @property
    def body(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.sent[-1])


@pytest.fixture(scope="module")
def desk_sdk() -> Generator[Any]:
    with imported(compiled(HERE / "desk")) as package:
        yield package.module


@pytest.fixture(scope="module")
def chat_sdk() -> Generator[Any]:
    with imported(compiled(HERE / "chat")) as package:
        yield package.module


@pytest.fixture
def desk(desk_sdk: Any) -> Service:
    return Service(desk_sdk)


@pytest.fixture
def chat(chat_sdk: Any) -> Service:
    return Service(chat_sdk)
