"""Calls that spend, destroy or can't be repeated: none is sent without the approval of a person."""

from __future__ import annotations

import re
import time
from base64 import b64encode
from threading import Event
from typing import Any

import pytest

from generator.runtime._runtime.mcp import approval
from tests.sdk.mcp.conftest import ASKS, ORDER, PATIENCE, Host, Shop
from tests.support.server import Reply, Request, json_reply

ALL = ("--allow", "*")
APPROVED = {"action": "accept", "content": {"confirm": True}}
CREATE = {"name": "orders_create", "arguments": ORDER}
NO: list[Any] = [
    {"action": "decline"},
    {"action": "cancel"},
    {"action": "accept"},
    {"action": "accept", "content": {}},
    {"action": "accept", "content": None},
    {"action": "accept", "content": {"confirm": False}},
    {"action": "accept", "content": {"confirm": "true"}},
    {"action": "accept", "content": {"confirm": 1}},
    {"action": "accept", "content": {"approved": True}},
    {"action": "Accept", "content": {"confirm": True}},
    {"action": "decline", "content": {"confirm": True}},
    {},
    None,
    [],
    "accept",
    True,
]


def text(result: Any) -> str:
    """The text of a result."""
    shown: str = result["content"][0]["text"]
    return shown


def asked(host: Host, name: str = "orders_create", arguments: object = ORDER) -> tuple[int, Any]:
    """Call a tool, and return the id of the call and the question."""
    key = host.start("tools/call", {"name": name, "arguments": arguments})
    question = host.receive()
    assert question["method"] == "elicitation/create"
    return key, question


def answer(host: Host, question: Any, result: object) -> Any:
    """Answer a question, and return the result of the call."""
    host.send({"jsonrpc": "2.0", "id": question["id"], "result": result})
    return host.receive()["result"]


def opened(host: Host, call: dict[str, Any] = CREATE) -> Any:
    """Call a tool, and return the result that asks."""
    result = host.modern("tools/call", call, ASKS)["result"]
    assert result["resultType"] == "input_required"
    return result


def retried(host: Host, state: object, response: object = APPROVED, call: dict[str, Any] = CREATE) -> Any:
    """Call a tool again with the answer of a person."""
    params = {**call, "requestState": state, "inputResponses": {"approval": response}}
    return host.modern("tools/call", params, ASKS)["result"]


@pytest.mark.parametrize(
    ("name", "arguments", "sent"),
    [
        ("orders_create", ORDER, "POST /orders"),
        ("orders_remove", {"id": "o1"}, "DELETE /orders/o1"),
        ("orders_attach", {"id": "o1", "file": {"content": b64encode(b"x").decode()}}, "POST /orders/o1/files"),
    ],
)
def test_a_person_is_asked_with_the_arguments(shop: Shop, name: str, arguments: dict[str, Any], sent: str) -> None:
    with shop.host(*ALL) as host:
        host.initialize(ASKS)
        _, question = asked(host, name, arguments)
        params = question["params"]
        assert params["mode"] == "form"
        assert name.replace("_", ".", 1) in params["message"]
        assert all(key in params["message"] for key in arguments)
        assert params["requestedSchema"]["required"] == ["confirm"]
        assert shop.sent == []
        assert "isError" not in answer(host, question, APPROVED)
        assert shop.sent == [sent]
        modern = opened(host, {"name": name, "arguments": arguments})
        request = modern["inputRequests"]["approval"]
        assert (request["method"], request["params"]) == ("elicitation/create", params)
        assert shop.sent == []
        assert "isError" not in retried(host, modern["requestState"], call={"name": name, "arguments": arguments})
        assert shop.sent == [sent]


def test_anything_but_an_approval_refuses(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        host.initialize(ASKS)
        for response in NO:
            _, question = asked(host)
            assert answer(host, question, response)["isError"], response
            assert retried(host, opened(host)["requestState"], response)["isError"], response
        _, question = asked(host)
        host.send({"jsonrpc": "2.0", "id": question["id"], "error": {"code": -1, "message": "no"}})
        assert host.receive()["result"]["isError"]
    assert shop.sent == []


def test_each_call_is_asked_for(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        host.initialize(ASKS)
        for _ in range(2):
            _, question = asked(host)
            answer(host, question, APPROVED)
        assert shop.sent == ["POST /orders"] * 2
        _, question = asked(host)
        host.send({"jsonrpc": "2.0", "id": "other", "result": APPROVED})
        assert host.is_silent()
        answer(host, question, APPROVED)
        host.send({"jsonrpc": "2.0", "id": question["id"], "result": APPROVED})
        assert host.request("ping")["result"] == {}
        assert shop.sent == ["POST /orders"]


def test_wrong_arguments_ask_nobody(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        host.initialize(ASKS)
        assert host.call("orders_create", {"note": "x"})["isError"]
        assert host.call("orders_create", {**ORDER, "approval": True})["isError"]
        assert host.modern("tools/call", {"name": "orders_create"}, ASKS)["result"]["isError"]
    assert shop.sent == []


@pytest.mark.parametrize(
    "capabilities", [{}, {"elicitation": {"url": {}}}, {"elicitation": None}, {"elicitation": True}]
)
def test_a_host_that_can_not_ask_is_told_the_flag(shop: Shop, capabilities: dict[str, Any]) -> None:
    with shop.host(*ALL) as host:
        host.initialize(capabilities)
        for result in (
            host.call("orders_create", ORDER),
            host.modern("tools/call", CREATE, capabilities)["result"],
        ):
            assert result["isError"]
            assert "--yes orders.create" in text(result)
    assert shop.sent == []


def test_an_old_version_can_not_ask(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        host.initialize(ASKS, version="2025-03-26")
        assert "--yes orders.create" in text(host.call("orders_create", ORDER))
    assert shop.sent == []


def test_yes_asks_nobody_for_these_alone(shop: Shop) -> None:
    with shop.host(*ALL, "--yes", "orders.cre*") as host:
        host.initialize()
        assert host.call("orders_create", ORDER)["structuredContent"]["id"] == "o1"
        assert host.call("orders_remove", {"id": "o1"})["isError"]
    assert shop.sent == ["POST /orders"]


def test_what_can_be_repeated_and_spends_nothing_is_not_asked_for(shop: Shop) -> None:
    with shop.host() as host:
        host.initialize()
        assert "isError" not in host.call("orders_read", {"id": "a"})
    assert shop.sent == ["GET /orders/a"]


def test_an_approval_is_of_one_call(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        state = opened(host)["requestState"]
        other: dict[str, Any] = {"lines": [{"sku": "b"}]}
        others: list[dict[str, Any]] = [
            {"name": "orders_create", "arguments": other},
            {"name": "orders_create", "arguments": {**ORDER, "tip": "1000000"}},
            {"name": "orders_remove", "arguments": {"id": "o1"}},
            {"name": "orders_send_many", "arguments": {}},
        ]
        for call in others:
            assert retried(host, state, call=call)["isError"]
        assert shop.sent == []
        assert "isError" not in retried(host, state)
        assert retried(host, state)["isError"]
        assert shop.sent == ["POST /orders"]


def test_the_order_of_members_changes_no_call(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        state = opened(host, {"name": "orders_create", "arguments": {**ORDER, "note": "n"}})["requestState"]
        call = {"name": "orders_create", "arguments": {"note": "n", **ORDER}}
        assert "isError" not in retried(host, state, call=call)


def test_forged_and_changed_approvals_are_refused(shop: Shop) -> None:
    with shop.host(*ALL) as host, shop.host(*ALL) as another:
        state: str = opened(host)["requestState"]
        nonce, seconds, fraction, call, signature = state.split(".")
        forged: list[object] = [
            "",
            "x",
            "....",
            state[:-1],
            state + "0",
            state.upper(),
            f"{'0' * len(nonce)}.{seconds}.{fraction}.{call}.{signature}",
            f"{nonce}.{int(seconds) + 1}.{fraction}.{call}.{signature}",
            f"{nonce}.{seconds}.{fraction}.{'0' * 64}.{signature}",
            f"{nonce}.{seconds}.{fraction}.{call}.",
            "\u00e9." + state,
            opened(another)["requestState"],
            3,
            {},
            True,
        ]
        for item in forged:
            assert retried(host, item)["isError"], item
        assert retried(host, state, response={"action": "decline"})["isError"]
        assert retried(host, state)["isError"]
    assert shop.sent == []


def test_approval_is_no_argument(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        params = {**CREATE, "inputResponses": {"approval": APPROVED}}
        assert host.modern("tools/call", params, ASKS)["result"]["resultType"] == "input_required"
        tools = host.modern("tools/list")["result"]["tools"]
        assert not any(re.search("approv|confirm|yes", str(tool["inputSchema"])) for tool in tools)
    assert shop.sent == []


def test_an_approval_expires(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(approval, "monotonic", lambda: now[0])
    approvals = approval.Approvals()
    early, late = approvals.opened("call"), approvals.opened("call")
    now[0] += approval.LIFETIME - 1
    assert approvals.spend(early, "call") is None
    assert "used before" in (approvals.spend(early, "call") or "")
    now[0] += 2
    assert "expired" in (approvals.spend(late, "call") or "")
    assert "expired" in (approvals.spend(early, "call") or "")


def test_spends_are_counted(shop: Shop) -> None:
    with shop.host(*ALL, "--yes", "orders.*", "--max-spends", "2") as host:
        host.initialize()
        for _ in range(2):
            assert "isError" not in host.call("orders_create", ORDER)
        result = host.call("orders_send_many")
        assert result["isError"]
        assert "--max-spends" in text(result)
        assert host.modern("tools/call", CREATE)["result"]["isError"]
        assert "isError" not in host.call("orders_remove", {"id": "o1"})
    assert shop.sent == ["POST /orders", "POST /orders", "DELETE /orders/o1"]


def test_approvals_that_were_given_together_spend_no_more(shop: Shop) -> None:
    with shop.host(*ALL, "--max-spends", "1") as host:
        states = [opened(host)["requestState"] for _ in range(3)]
        results = [retried(host, state) for state in states]
        assert [result.get("isError", False) for result in results] == [False, True, True]
    assert shop.sent == ["POST /orders"]


@pytest.mark.parametrize("status", [500, 503, 408])
def test_an_unknown_outcome_is_told_and_asked_for_again(shop: Shop, status: int) -> None:
    shop.answers(lambda _: Reply(status))
    with shop.host(*ALL, "--yes", "orders.create") as host:
        host.initialize(ASKS)
        early = opened(host, {"name": "orders_remove", "arguments": {"id": "o1"}})
        result = host.call("orders_create", ORDER)
        assert result["isError"]
        assert "MAY HAVE BEEN CARRIED OUT" in text(result)
        assert "orders_list or orders_read" in text(result)
        assert shop.sent == ["POST /orders"]
        key, question = asked(host)
        assert "MAY HAVE BEEN CARRIED OUT" in question["params"]["message"]
        assert answer(host, question, {"action": "decline"})["isError"]
        assert shop.sent == []
        shop.answers(lambda _: json_reply({"id": "o2"}))
        assert host.call("orders_create", {"lines": [{"sku": "another"}]})["structuredContent"] == {"id": "o2"}
        modern = opened(host)
        assert "isError" not in retried(host, modern["requestState"])
        assert early["requestState"] != modern["requestState"]
        assert shop.sent == ["POST /orders", "POST /orders"]
        assert key


def test_an_approval_from_before_the_unknown_outcome_is_refused(shop: Shop) -> None:
    shop.answers(lambda _: Reply(500))
    with shop.host(*ALL) as host:
        first, second = opened(host)["requestState"], opened(host)["requestState"]
        assert "MAY HAVE" in text(retried(host, first))
        assert retried(host, second)["isError"]
    assert shop.sent == ["POST /orders"]


def test_an_unknown_outcome_where_nobody_can_be_asked(shop: Shop) -> None:
    shop.answers(lambda _: Reply(500))
    with shop.host(*ALL, "--yes", "orders.create") as host:
        host.initialize()
        host.call("orders_create", ORDER)
        result = host.call("orders_create", ORDER)
        assert "may have been carried out" in text(result)
        assert "--yes" not in text(result)
    assert shop.sent == ["POST /orders"]


def test_an_answer_that_can_not_be_read_is_an_unknown_outcome(shop: Shop) -> None:
    shop.answers(lambda _: Reply(200, b"<html>", {"Content-Type": "application/json"}))
    with shop.host(*ALL, "--yes", "orders.create") as host:
        host.initialize()
        assert "MAY HAVE BEEN CARRIED OUT" in text(host.call("orders_create", ORDER))


@pytest.mark.parametrize("status", [400, 402, 404, 429, 501])
def test_what_the_api_refused_is_no_unknown_outcome(shop: Shop, status: int) -> None:
    shop.answers(lambda _: Reply(status, headers={"Retry-After": "100"}))
    with shop.host(*ALL, "--yes", "orders.create") as host:
        host.initialize()
        for _ in range(2):
            result = host.call("orders_create", ORDER)
            assert "MAY HAVE" not in text(result)
    assert shop.sent == ["POST /orders"] * 2


def test_a_call_that_was_cancelled_on_its_way_is_an_unknown_outcome(shop: Shop) -> None:
    going, done = Event(), Event()

    def reply(_: Request) -> Reply:
        going.set()
        done.wait(PATIENCE)
        return json_reply({"id": "o1"})

    shop.answers(reply)
    with shop.host(*ALL, "--yes", "orders.create") as host:
        host.initialize(ASKS)
        key = host.start("tools/call", CREATE)
        assert going.wait(PATIENCE)
        host.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": key}})
        _, question = asked(host)
        done.set()
        assert "MAY HAVE BEEN CARRIED OUT" in question["params"]["message"]
        answer(host, question, {"action": "decline"})
    assert shop.sent == ["POST /orders"]


def test_an_equal_call_while_one_is_on_its_way_is_asked_for(shop: Shop) -> None:
    done = Event()

    def reply(_: Request) -> Reply:
        done.wait(PATIENCE)
        return json_reply({"id": "o1"})

    shop.answers(reply)
    with shop.host(*ALL, "--yes", "orders.create") as host:
        host.initialize(ASKS)
        first = host.start("tools/call", CREATE)
        second, question = asked(host)
        done.set()
        assert host.receive()["id"] == first
        host.send({"jsonrpc": "2.0", "id": question["id"], "result": APPROVED})
        assert host.receive()["id"] == second
        assert "isError" not in host.call("orders_create", ORDER)
    assert shop.sent == ["POST /orders"] * 3


def test_a_call_that_is_cancelled_while_a_person_is_asked_is_not_sent(shop: Shop) -> None:
    with shop.host(*ALL) as host:
        host.initialize(ASKS)
        key, question = asked(host)
        host.send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": key}})
        cancelled = host.receive()
        assert (cancelled["method"], cancelled["params"]["requestId"]) == ("notifications/cancelled", question["id"])
        host.send({"jsonrpc": "2.0", "id": question["id"], "result": APPROVED})
        assert host.is_silent()
        _, question = asked(host)
        started = time.monotonic()
        assert host.end() == 0
        assert time.monotonic() - started < 5
    assert shop.sent == []


def test_nothing_invisible_is_in_a_question(shop: Shop) -> None:
    note = "a\x1b[2J\u202eb\n\u200b" + "x" * 10_000 + "the end"
    with shop.host(*ALL) as host:
        host.initialize(ASKS)
        _, question = asked(host, arguments={**ORDER, "note": note})
        message = question["params"]["message"]
        assert all(c.isprintable() or c == "\n" for c in message)
        assert message.count("\n") == 1
        assert "characters are not shown" in message
        assert "the end" in message
        assert len(message) < 6_000
