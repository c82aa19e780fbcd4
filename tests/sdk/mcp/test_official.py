"""The official client of Python, over stdio and over HTTP, in both generations."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Literal

import httpx
import pytest
from mcp import Client, MCPError, StdioServerParameters
from mcp.client.client import ConnectMode
from mcp.client.context import ClientRequestContext
from mcp_types import CallToolResult, ElicitRequestParams, ElicitResult, TextContent

from tests.sdk.mcp.conftest import ORDER, Shop, serving

pytestmark = pytest.mark.anyio

MODES: list[ConnectMode] = ["legacy", "auto"]
WAYS: list[Literal["stdio", "http"]] = ["stdio", "http"]


@pytest.fixture
def anyio_backend() -> str:
    """The event loop of the client."""
    return "asyncio"


@contextmanager
def server(shop: Shop, way: str, *options: str) -> Generator[StdioServerParameters | str]:
    """What a client connects to."""
    if way == "http":
        with serving(shop, *options) as url:
            yield url
    else:
        command, *arguments = shop.command(*options)
        yield StdioServerParameters(command=command, args=arguments, env=shop.environment)


class Person:
    """Answers questions, and remembers them."""

    def __init__(self, answer: ElicitResult) -> None:
        self.answer = answer
        self.asked: list[str] = []

    async def __call__(self, context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        self.asked.append(params.message)
        return self.answer


YES = ElicitResult(action="accept", content={"confirm": True})


def text(result: CallToolResult) -> str:
    """The text of a result."""
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("mode", MODES)
async def test_reads(shop: Shop, way: str, mode: ConnectMode) -> None:
    with server(shop, way) as target:
        async with Client(target, mode=mode) as client:
            tools = (await client.list_tools()).tools
            assert [tool.name for tool in tools][:2] == ["orders_list", "orders_read"]
            result = await client.call_tool("orders_read", {"id": "o1"})
            assert result.structured_content == {"id": "o1", "state": "paid"}
            assert (await client.call_tool("orders_read", {})).is_error
            with pytest.raises(MCPError, match="Unknown tool"):
                await client.call_tool("orders_create", ORDER)
    assert shop.sent == ["GET /orders/o1"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("mode", MODES)
async def test_a_person_approves(shop: Shop, way: str, mode: ConnectMode) -> None:
    person = Person(YES)
    with server(shop, way, "--allow", "*") as target:
        async with Client(target, mode=mode, elicitation_callback=person) as client:
            result = await client.call_tool("orders_create", ORDER)
            assert not result.is_error
            assert len(person.asked) == 1
            assert shop.sent == ["POST /orders"]
            person.answer = ElicitResult(action="decline")
            assert (await client.call_tool("orders_create", ORDER)).is_error
            person.answer = ElicitResult(action="accept", content={"confirm": False})
            assert (await client.call_tool("orders_create", ORDER)).is_error
            assert len(person.asked) == 3
        async with Client(target, mode=mode) as client:
            assert "--yes orders.create" in text(await client.call_tool("orders_create", ORDER))
    assert shop.sent == []


async def test_another_name_or_origin_is_refused(shop: Shop) -> None:
    message = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    accepted = {"Accept": "application/json, text/event-stream"}
    with serving(shop) as url:
        async with httpx.AsyncClient(headers=accepted) as client:
            for headers in ({"Host": "evil.example"}, {"Origin": "http://evil.example"}):
                answer = await client.post(url, json=message, headers=headers)
                assert answer.status_code in (403, 421)
    assert shop.sent == []


def test_the_extra_is_named_where_it_is_missing(shop: Shop) -> None:
    program = (
        "import sys; sys.modules['mcp'] = None; sys.argv = ['', 'mcp', '--http'];"
        "from shop_sdk.__main__ import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", program]
    ended = subprocess.run(command, env=shop.environment, capture_output=True, text=True, timeout=20, check=False)
    assert (ended.returncode, ended.stdout) == (4, "")
    assert "shop-sdk[mcp]" in ended.stderr
    assert "Traceback" not in ended.stderr
