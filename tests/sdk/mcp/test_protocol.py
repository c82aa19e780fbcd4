"""The protocol over standard input and output, as raw JSON-RPC: both generations, and what is not well-formed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import time
from threading import Event
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime._runtime.mcp.protocol import About, Session
from tests.sdk.mcp.conftest import CAPABILITIES, PATIENCE, SECRET, VERSION, Host, Shop
from tests.support.server import Reply, Request, json_reply


@pytest.mark.parametrize("version", ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])
def test_a_handshake(shop: Shop, version: str) -> None:
    with shop.host() as host:
        result = host.initialize(version=version)
        assert result["protocolVersion"] == version
        assert result["capabilities"] == {"tools": {"listChanged": False}}
        assert result["serverInfo"] == {"name": "shop-sdk", "version": "0.1.0"}
        assert host.request("ping")["result"] == {}
        assert host.end() == 0
        assert shop.sent == []


def test_an_unknown_version_is_answered_with_the_newest(shop: Shop) -> None:
    with shop.host() as host:
        assert host.initialize(version="2031-01-01")["protocolVersion"] == "2025-11-25"


def test_the_generation_without_state(shop: Shop) -> None:
    with shop.host() as host:
        discovered = host.modern("server/discover")["result"]
        assert discovered["supportedVersions"] == ["2026-07-28"]
        assert discovered["resultType"] == "complete"
        assert discovered["_meta"]["io.modelcontextprotocol/serverInfo"]["name"] == "shop-sdk"
        listed = host.modern("tools/list")["result"]
        assert {"ttlMs", "cacheScope", "resultType"} <= listed.keys()
        assert "orders_read" in {tool["name"] for tool in listed["tools"]}
        result = host.modern("tools/call", {"name": "orders_read", "arguments": {"id": "o1"}})["result"]
        assert result["resultType"] == "complete"
        assert result["structuredContent"] == {"id": "o1", "state": "paid"}
        assert host.modern("initialize")["error"]["code"] == -32601
        error = host.request("tools/list", {"_meta": {VERSION: "2030-01-01", CAPABILITIES: {}}})["error"]
        assert (error["code"], error["data"]["supported"]) == (-32022, ["2026-07-28"])
        assert host.request("tools/list", {"_meta": {VERSION: "2026-07-28"}})["error"]["code"] == -32602
        assert host.request("tools/list", {"_meta": {VERSION: 3, CAPABILITIES: {}}})["error"]["code"] == -32602


def test_the_list_has_reads_only_and_every_hint(shop: Shop) -> None:
    with shop.host() as host:
        host.initialize()
        tools = host.request("tools/list")["result"]["tools"]
    assert [tool["name"] for tool in tools] == [
        "orders_list",
        "orders_read",
        "orders_watch",
        "orders_receipt",
        "orders_export",
        "orders_terms",
        "orders_comments_read",
    ]
    for tool in tools:
        assert tool["title"].replace(".", "_") == tool["name"]
        assert tool["description"]
        assert tool["inputSchema"]["type"] == "object"
        assert tool["annotations"].keys() == {"readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"}
        assert tool["annotations"]["readOnlyHint"]


def test_options_choose_the_tools(shop: Shop) -> None:
    with shop.host("--resources", "orders.comments", "--allow", "orders.re*", "--allow", "orders.create") as host:
        host.initialize()
        names = [tool["name"] for tool in host.request("tools/list")["result"]["tools"]]
    assert names == ["orders_read", "orders_create", "orders_remove", "orders_receipt", "orders_comments_read"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--resources", "order"], "no resource 'order'"),
        (["--allow", "order.*"], "no operation 'order.*'"),
        (["--yes", "orders.create"], "add --allow"),
        (["--max-spends", "-1"], "0 or more"),
        (["--http", "here"], "HOST:PORT"),
        (["--api-token", "x"], "unrecognized"),
    ],
)
def test_wrong_options_end_it(shop: Shop, options: list[str], said: str) -> None:
    ended = shop.run(*options)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert said in ended.stderr.decode()


def test_a_result_is_text_and_structured(shop: Shop) -> None:
    with shop.host() as host:
        host.initialize()
        result = host.call("orders_read", {"id": "o1"})
        assert json.loads(result["content"][0]["text"]) == result["structuredContent"] == {"id": "o1", "state": "paid"}
        assert "isError" not in result
    assert shop.sent == ["GET /orders/o1"]


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("orders_read", {}, "id is missing"),
        ("orders_read", {"id": 3}, "expected a string"),
        ("orders_read", {"id": "a", "idd": "b"}, "idd is not known"),
        ("orders_read", {"id": ".."}, "id"),
        ("orders_read", [], "expected an object"),
        ("orders_read", "o1", "expected an object"),
        ("orders_list", {"next_cursor": "x"}, "next_cursor"),
        ("orders_list", {"approved": True}, "approved is not known"),
    ],
)
def test_wrong_arguments_are_results_that_say_what_is_wrong(
    shop: Shop, name: str, arguments: object, said: str
) -> None:
    with shop.host() as host:
        host.initialize()
        result = host.call(name, arguments)
        assert result["isError"]
        assert said in result["content"][0]["text"]
    assert shop.sent == []


@pytest.mark.parametrize("name", ["orders_create", "orders.read", "nothing", "", "x" * 10_000])
def test_unknown_tools_are_invalid_params(shop: Shop, name: str) -> None:
    with shop.host() as host:
        host.initialize()
        error = host.request("tools/call", {"name": name, "arguments": {}})["error"]
        assert error["code"] == -32602
        assert len(error["message"]) < 200
    assert shop.sent == []


@pytest.mark.parametrize(
    ("status", "headers", "said"),
    [
        (400, {}, "Correct the arguments"),
        (401, {}, "credentials of this server"),
        (404, {}, "list what there is"),
        (429, {"Retry-After": "90"}, "Wait 90 seconds"),
        (302, {"Location": "/elsewhere"}, "302"),
    ],
)
def test_errors_of_the_api_say_what_to_do(shop: Shop, status: int, headers: dict[str, str], said: str) -> None:
    body = {"error": {"code": "c1", "message": f"no: {SECRET}"}}
    shop.answers(lambda _: Reply(status, json.dumps(body).encode(), {"Content-Type": "application/json", **headers}))
    with shop.host() as host:
        host.initialize()
        result = host.call("orders_read", {"id": "o1"})
        assert result["isError"]
        assert said in result["content"][0]["text"]
        assert SECRET not in json.dumps(result)


def test_a_missing_setting_is_told(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shop, "environment", {**shop.environment, "SHOP_API_TOKEN": ""})
    with shop.host() as host:
        host.initialize()
        text = host.call("orders_read", {"id": "o1"})["content"][0]["text"]
        assert "SHOP_API_TOKEN" in text
    assert shop.sent == []


BAD: list[tuple[bytes, int, object]] = [
    (b"{", -32700, None),
    (b"\xff\xfe", -32700, None),
    (b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": {"a": NaN}}', -32700, None),
    (b"[" * 100_000, -32700, None),
    (b"9" * 10_000, -32600, None),
    (b"null", -32600, None),
    (b'"ping"', -32600, None),
    (b"[]", -32600, None),
    (b'[{"jsonrpc": "2.0", "id": 1, "method": "ping"}]', -32600, None),
    (b'{"id": 7, "method": "ping"}', -32600, 7),
    (b'{"jsonrpc": "1.0", "id": 7, "method": "ping"}', -32600, 7),
    (b'{"jsonrpc": "2.0", "id": null, "method": "ping"}', -32600, None),
    (b'{"jsonrpc": "2.0", "id": true, "method": "ping"}', -32600, None),
    (b'{"jsonrpc": "2.0", "id": 7, "method": 3}', -32600, 7),
    (b'{"jsonrpc": "2.0", "id": 7}', -32600, 7),
    (b'{"jsonrpc": "2.0", "id": "a", "method": "ping", "params": []}', -32602, "a"),
    (b'{"jsonrpc": "2.0", "id": 7, "method": "resources/list"}', -32601, 7),
    (b'{"jsonrpc": "2.0", "id": 7, "method": "tools/list", "params": {"cursor": "9"}}', -32602, 7),
    (b'{"jsonrpc": "2.0", "id": 7, "method": "tools/list", "params": {"cursor": 1}}', -32602, 7),
    (b'{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {}}', -32602, 7),
    (b'{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": 3}}', -32602, 7),
    (b'{"jsonrpc": "2.0", "id": 7, "method": "initialize", "params": {}}', -32602, 7),
]


UNANSWERED = [
    b"",
    b"  ",
    b'{"jsonrpc": "2.0", "method": "notifications/unknown"}',
    b'{"jsonrpc": "2.0", "id": 9, "result": {}}',
]


def test_what_is_not_well_formed_is_answered_and_survived(shop: Shop) -> None:
    with shop.host() as host:
        host.initialize()
        for line, code, key in BAD:
            host.write(line + b"\n")
            answer = host.receive()
            assert (answer["error"]["code"], answer["id"]) == (code, key), line[:80]
        for line in UNANSWERED:
            host.write(line + b"\r\n")
        assert host.request("ping")["result"] == {}
        assert host.end() == 0


def test_an_id_can_be_used_again_as_soon_as_it_is_answered() -> None:
    line = b'{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": 3}}'
    answers: list[object] = []

    async def play() -> None:
        def send(answer: Any) -> None:
            answers.append(answer.get("error", {}).get("code"))
            if answers == [None, -32602]:
                session.receive(line)

        calls: Any = None  # no tool has this name, so none is called
        session = Session(calls, About("shop", "1", ""), send)
        session.receive(b'{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": ""}}')
        session.receive(line)
        await session.end(PATIENCE)
        await session.end(PATIENCE)

    asyncio.run(play())
    assert answers == [None, -32602, -32602]


def test_a_line_that_is_too_long_is_no_message(shop: Shop) -> None:
    with shop.host() as host:
        host.write(b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": {"a": "' + b"x" * 17_000_000 + b'"}}\n')
        assert host.receive()["error"]["code"] == -32700
        assert host.request("ping")["result"] == {}


def test_requests_before_the_handshake_are_refused(shop: Shop) -> None:
    with shop.host() as host:
        assert host.request("tools/list")["error"]["code"] == -32602
        assert host.request("tools/call", {"name": "orders_read", "arguments": {"id": "a"}})["error"]["code"] == -32602
    assert shop.sent == []


def test_batches_of_the_version_that_has_them(shop: Shop) -> None:
    with shop.host() as host:
        host.initialize(version="2025-03-26")
        call = {"name": "orders_read", "arguments": {"id": "o1"}}
        host.send(
            [
                {"jsonrpc": "2.0", "id": "a", "method": "ping"},
                {"jsonrpc": "2.0", "method": "notifications/unknown"},
                {"jsonrpc": "2.0", "id": "b", "method": "tools/call", "params": call},
                3,
            ]
        )
        answers = {answer["id"]: answer for answer in host.receive()}
        assert answers["a"]["result"] == {}
        assert answers["b"]["result"]["structuredContent"]["id"] == "o1"
        assert answers[None]["error"]["code"] == -32600
        host.send([{"jsonrpc": "2.0", "method": "notifications/unknown"}])
        assert host.is_silent()


def test_a_slow_call_holds_up_nothing_and_can_be_cancelled(shop: Shop) -> None:
    going, done = Event(), Event()

    def answer(_: Request) -> Reply:
        going.set()
        done.wait(PATIENCE)
        return json_reply({"id": "o1"})

    shop.answers(answer)
    with shop.host() as host:
        host.initialize()
        key = host.start("tools/call", {"name": "orders_read", "arguments": {"id": "o1"}})
        assert going.wait(PATIENCE)
        assert host.request("ping")["result"] == {}
        assert host.request("tools/list")["result"]["tools"]
        host.send({"jsonrpc": "2.0", "id": key, "method": "ping"})
        assert host.receive()["error"]["code"] == -32600
        host.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": key}})
        host.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": "other"}})
        assert host.request("ping")["result"] == {}
        done.set()
        assert host.is_silent()
        assert host.end() == 0


def test_calls_are_answered_as_they_end(shop: Shop) -> None:
    def answer(request: Request) -> Reply:
        time.sleep(0.6 if request.target.endswith("slow") else 0)
        return json_reply({"id": request.segments[-1]})

    shop.answers(answer)
    with shop.host() as host:
        host.initialize()
        keys = [host.start("tools/call", {"name": "orders_read", "arguments": {"id": id}}) for id in ("slow", "b", "c")]
        answers = [host.receive() for _ in keys]
        assert answers[-1]["id"] == keys[0]
        assert {answer["result"]["structuredContent"]["id"] for answer in answers} == {"slow", "b", "c"}


def test_a_large_answer_is_cut_and_goes_on(shop: Shop) -> None:
    orders = [{"id": f"o{index}", "note": "n" * 10_000} for index in range(1000)]

    shop.answers(lambda _: json_reply({"orders": orders}))
    with shop.host() as host:
        host.initialize()
        first = host.call("orders_list")
        assert len(first["content"][0]["text"]) <= 20_000
        result = first["structuredContent"]
        assert result["truncated"]
        second = host.call("orders_list", {"next_cursor": result["next_cursor"]})["structuredContent"]
        assert second["items"][0]["id"] == f"o{len(result['items'])}"


def test_text_of_the_api_stays_text(shop: Shop) -> None:
    shop.answers(lambda _: Reply(200, b'{"id": "\\ud800\\n\\u2028\\u001b[2J"}', {"Content-Type": "application/json"}))
    with shop.host() as host:
        host.initialize()
        assert host.call("orders_read", {"id": "a"})["structuredContent"] == {"id": "\ud800\n\u2028\x1b[2J"}


def test_an_interrupt_ends_it_at_once(shop: Shop) -> None:
    with shop.host() as host:
        host.initialize()
        host.process.send_signal(signal.SIGINT)
        assert host.process.wait(PATIENCE) == 130
        assert host.process.stderr is not None
        assert host.process.stderr.read() == b""


def test_the_end_of_the_input_ends_it(shop: Shop) -> None:
    call = {"name": "orders_read", "arguments": {"id": "a"}}
    lines: list[dict[str, Any]] = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25"}},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call},
    ]
    ended = shop.run(given="\n".join(map(json.dumps, lines)).encode())
    assert ended.returncode == 0
    assert [json.loads(line)["id"] for line in ended.stdout.splitlines()] == [1, 2]
    assert ended.stderr == b""


def test_a_host_that_went_away_ends_it(shop: Shop) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(
        shop.command(), stdin=subprocess.PIPE, stdout=writing, stderr=subprocess.PIPE, env=shop.environment
    ) as process:
        os.close(writing)
        os.close(reading)
        assert process.stdin is not None
        process.stdin.write(b'{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n')
        process.stdin.flush()
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)
ENVELOPE: dict[str, Any] = {VERSION: "2026-07-28", CAPABILITIES: {"elicitation": {}}}
MESSAGES = VALUES | st.fixed_dictionaries(
    {"jsonrpc": st.just("2.0"), "id": st.integers() | VALUES},
    optional={
        "method": st.sampled_from(["ping", "tools/list", "tools/call", "server/discover", "x"]) | VALUES,
        "params": VALUES
        | st.fixed_dictionaries(
            {},
            optional={
                "name": st.sampled_from(["orders_create", "orders_remove"]) | VALUES,
                "arguments": VALUES | st.just({"id": "a"}) | st.just({"lines": [{"sku": "a"}]}),
                "_meta": VALUES | st.just(ENVELOPE),
                "requestState": VALUES,
                "inputResponses": VALUES | st.just({"approval": {"action": "accept", "content": {"confirm": True}}}),
            },
        ),
        "result": VALUES | st.just({"action": "accept", "content": {"confirm": True}}),
        "error": VALUES,
    },
)


def test_no_message_ends_it_or_changes_anything(shop: Shop) -> None:
    with shop.host("--allow", "*") as host:
        host.initialize()

        @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
        @given(MESSAGES)
        def any_message(message: object) -> None:
            host.send(message)
            _synchronized(host)

        any_message()
        assert host.process.poll() is None
        assert [line for line in shop.sent if not line.startswith("GET ")] == []


def _synchronized(host: Host) -> None:
    """Wait until the server has read all that was sent."""
    host.send({"jsonrpc": "2.0", "id": "the end", "method": "ping"})
    while True:
        message = host.receive()
        if message == {"jsonrpc": "2.0", "id": "the end", "result": {}}:
            return
