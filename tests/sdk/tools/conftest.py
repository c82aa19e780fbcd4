"""A shop over a real socket, whose operations are called from JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.support.packages import Package, compiled, imported
from tests.support.server import Reply, Request, Server, json_reply, running

SECRET = "secret-token-of-the-shop"


class Shop:
    """The package and its server."""

    def __init__(self, package: Package, server: Server) -> None:
        self.package = package
        self.server = server
        self.sdk: Any = package.module
        self.tools: Any = import_module("shop_sdk.tools")
        self.client: Any = self.sdk.Shop(api_token=SECRET, base_url=server.url, max_retries=0)

    def answers(self, answer: Callable[[Request], Reply]) -> None:
        """Answer requests from now on."""
        self.server.take()
        self.server.answer = answer

    def answer(self, body: object) -> None:
        """Answer every request with this JSON."""
        self.answers(lambda _: json_reply(body))

    @property
    def bodies(self) -> list[Any]:
        """The JSON that was sent."""
        return [json.loads(request.body) for request in self.server.take()]


@pytest.fixture(scope="session")
def package() -> Iterator[Package]:
    """The package, imported."""
    with imported(compiled(Path(__file__).parent / "shop")) as package:
        yield package


@pytest.fixture
def shop(package: Package) -> Iterator[Shop]:
    """The shop."""
    with running() as server:
        shop = Shop(package, server)
        yield shop
        shop.client.close()


def pages(count: int, of: int) -> Callable[[Request], Reply]:
    """Answer with pages of a list; the token of a page is its number."""

    def answer(request: Request) -> Reply:
        number = int(dict(request.query).get("after", "0"))
        orders = [{"id": f"o{number}-{index}", "note": "n" * 40} for index in range(of)]
        following = {"next": str(number + 1)} if number + 1 < count else {}
        return json_reply({"orders": orders, **following})

    return answer
