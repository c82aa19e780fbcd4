"""Calls of operations from JSON to JSON."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from typing import Any

import pytest

from tests.sdk.tools.conftest import SECRET, Shop, pages
from tests.support.server import Reply, json_reply

LINE = {"sku": "a", "price": {"amount": 1.5, "currency": "EUR"}, "due": "2026-01-31", "parts": [{"sku": "b"}]}


def call(shop: Shop, name: str, arguments: object, **wanted: Any) -> Any:
    """The result, which is JSON, and the same for both clients."""
    result = shop.tools.get(name).call(shop.client, arguments, **wanted)

    async def awaited() -> Any:
        async with shop.sdk.AsyncShop(api_token=SECRET, base_url=shop.server.url, max_retries=0) as client:
            return await shop.tools.get(name).acall(client, arguments, **wanted)

    assert asyncio.run(awaited()) == result
    assert json.loads(json.dumps(result, allow_nan=False)) == result
    return result


def refused(shop: Shop, name: str, arguments: object, **wanted: Any) -> tuple[str, ...]:
    """The problems of arguments for which nothing is sent."""
    shop.server.take()
    with pytest.raises(shop.tools.InvalidArgumentsError) as caught:
        call(shop, name, arguments, **wanted)
    assert isinstance(caught.value, shop.sdk.InvalidValueError)
    assert shop.server.take() == []
    problems: tuple[str, ...] = caught.value.problems
    return problems


def test_a_record_is_the_object_as_it_came(shop: Shop) -> None:
    shop.answer({"id": "o1", "more": {"than": "declared"}, "lines": None})
    assert call(shop, "orders.read", {"id": "o 1"}) == {"id": "o1", "more": {"than": "declared"}, "lines": None}
    assert {request.target for request in shop.server.take()} == {"/orders/o%201"}


def test_values_are_read_as_the_types_of_the_method(shop: Shop) -> None:
    shop.answer({"id": "o1"})
    arguments = {"lines": [LINE], "at": "2026-01-31T12:00:00+01:00", "tip": 2.50, "state": "open", "note": None}
    call(shop, "orders.create", arguments)
    sent = shop.bodies[0]
    assert sent == {"lines": [LINE], "at": "2026-01-31T12:00:00+01:00", "tip": 2.5, "state": "open", "note": None}


def test_null_leaves_out_what_can_be_left_out(shop: Shop) -> None:
    shop.answer({"orders": []})
    assert call(shop, "orders.list", {"since": None, "after": None}) == {"items": []}
    assert {request.target for request in shop.server.take()} == {"/orders"}


def test_a_file_is_its_content_and_never_a_path(shop: Shop) -> None:
    shop.answer({"id": "o1"})
    file = {"content": base64.b64encode(b"hello").decode(), "name": "a.txt", "media_type": "text/plain"}
    call(shop, "orders.attach", {"id": "o1", "file": file})
    (part,) = shop.server.take()[0].parts()
    assert (part.filename, part.content, part.content_type) == ("a.txt", b"hello", "text/plain")
    assert refused(shop, "orders.attach", {"id": "o1", "file": "/etc/passwd"}) == (
        "file: expected an object, got a string",
    )


ZONED = "at: expected a date and a time with its zone, such as 2026-01-31T12:00:00Z, got"


@pytest.mark.parametrize(
    ("arguments", "problems"),
    [
        ([], ["expected an object of arguments, got an array"]),
        ({}, ["lines is missing"]),
        ({"lines": [], "nte": "x"}, ["nte is not known: did you mean 'note'?"]),
        ({"lines": [], "at": "tomorrow"}, [f"{ZONED} 'tomorrow'"]),
        ({"lines": [], "at": "2026-01-31T12:00:00"}, [f"{ZONED} '2026-01-31T12:00:00'"]),
        (
            {"lines": [], "tip": True, "state": "opn"},
            ["tip: expected a number, got a boolean", 'state: expected one of "open", "paid"'],
        ),
        (
            {"lines": [{"sku": "a"}, {"price": {"amount": "1", "currency": "EUR"}, "parts": [{"sku": 1}], "x": 1}]},
            [
                "lines[1].price.amount: expected a number, got a string",
                "lines[1].parts[0].sku: expected a string, got a number",
                "lines[1].x is not known: there are sku, price, due, parts",
                "lines[1].sku is missing",
            ],
        ),
    ],
)
def test_each_wrong_argument_is_named(shop: Shop, arguments: object, problems: list[str]) -> None:
    assert refused(shop, "orders.create", arguments) == tuple(problems)


def test_what_only_the_method_refuses_has_the_name_of_the_schema(shop: Shop) -> None:
    assert refused(shop, "orders.list", {"from": "\ud800"})[0].startswith("from: ")
    assert refused(shop, "orders.read", {"id": ".."})[0].startswith("id: ")


def test_arguments_without_end_and_of_many_alternatives(shop: Shop) -> None:
    line: dict[str, object] = {"sku": "a"}
    for _ in range(500):
        line = {"sku": "a", "parts": [line]}
    (problem,) = refused(shop, "orders.create", {"lines": [line]})
    assert problem.endswith("nested too deep")


@pytest.mark.parametrize("text", ["$(rm -rf /)", "`id`", "; drop table", "{{id}}", "%s", "../../x"])
def test_text_is_only_text(shop: Shop, text: str) -> None:
    shop.answer({"id": "o1"})
    call(shop, "orders.create", {"lines": [], "note": text})
    assert shop.bodies[0]["note"] == text


def test_a_list_is_its_first_page_and_a_cursor(shop: Shop) -> None:
    shop.answers(pages(count=3, of=2))
    first = call(shop, "orders.list", {"from": "x"}, fields=("id",))
    assert first["items"] == [{"id": "o0-0"}, {"id": "o0-1"}]
    assert first["truncated"] is True
    second = call(shop, "orders.list", {"from": "x"}, fields=("id",), cursor=first["next_cursor"], limit=3)
    assert second["items"] == [{"id": "o1-0"}, {"id": "o1-1"}, {"id": "o2-0"}]
    third = call(shop, "orders.list", {"from": "x", "next_cursor": second["next_cursor"]}, fields=("id",))
    assert third == {"items": [{"id": "o2-1"}]}


def test_a_cursor_is_for_the_same_arguments(shop: Shop) -> None:
    shop.answers(pages(count=3, of=2))
    cursor = call(shop, "orders.list", {"from": "x"})["next_cursor"]
    assert refused(shop, "orders.list", {"from": "y"}, cursor=cursor) == (
        "next_cursor is of a call with other arguments: pass those that it came from",
    )
    for wrong in ("", "x", "!!!", cursor[:-4], base64.urlsafe_b64encode(b'["a",0,{"_settings":1}]').decode()):
        assert refused(shop, "orders.list", {"from": "x"}, cursor=wrong) == (
            "next_cursor is not a cursor: pass what a result has as `next_cursor`",
        )
    assert refused(shop, "orders.read", {"id": "o1"}, cursor=cursor) == ("it is not a list, so it takes no cursor",)


def test_a_list_in_so_many_characters(shop: Shop) -> None:
    shop.answers(pages(count=5, of=20))
    whole = [item["id"] for item in call(shop, "orders.list", {}, limit=1000)["items"]]
    found: list[str] = []
    cursor: str | None = None
    result: Any = {}
    for _ in range(100):
        result = call(shop, "orders.list", {}, limit=1000, max_chars=600, cursor=cursor)
        assert len(json.dumps(result)) <= 600
        assert result["items"]
        assert all({*item} == {"id", "note"} for item in result["items"])
        found += [item["id"] for item in result["items"]]
        cursor = result.get("next_cursor")
        if cursor is None:
            break
    assert found == whole
    assert "truncated" not in result


def test_a_call_that_costs_is_not_sent_again_for_the_rest(shop: Shop) -> None:
    shop.answer({"orders": [{"id": f"o{index}"} for index in range(9)]})
    result = call(shop, "orders.send_many", {}, limit=2)
    assert result == {
        "items": [{"id": "o0"}, {"id": "o1"}],
        "truncated": True,
        "_left_out": ["items[2:] (no cursor leads to them)"],
    }


def test_fields_by_dotted_paths(shop: Shop) -> None:
    order = {"id": "o1", "lines": [LINE, {"sku": "z"}], "a.b": 1}
    shop.answer(order)
    wanted = ("id", "lines.price.amount", "lines.sku", "a.b", "nope")
    assert call(shop, "orders.read", {"id": "o1"}, fields=wanted) == {
        "id": "o1",
        "lines": [{"price": {"amount": 1.5}, "sku": "a"}, {"sku": "z"}],
        "a.b": 1,
        "_left_out": ["nope (not in the answer)"],
    }


def test_an_answer_of_ten_megabytes(shop: Shop) -> None:
    shop.answer({"id": "o1", "text": "x" * 10_000_000, "lines": [{"sku": f"s{index}"} for index in range(1000)]})
    result = call(shop, "orders.read", {"id": "o1"}, max_chars=2000)
    assert len(json.dumps(result)) <= 2000
    assert result["id"] == "o1"
    assert result["lines"][0] == {"sku": "s0"}
    assert "text (10000002 characters)" in result["_left_out"]


def test_numbers_keep_their_digits(shop: Shop) -> None:
    shop.answers(
        lambda _: Reply(200, b'{"id": "o1", "total": 0.1234567890123456789, "far": 1e999, "big": 12345678901234567890}')
    )
    result = call(shop, "orders.read", {"id": "o1"})
    assert result == {"id": "o1", "total": "0.1234567890123456789", "far": "1e999", "big": 12345678901234567890}


def test_credentials_are_in_no_result(shop: Shop) -> None:
    shop.answers(lambda request: json_reply({"id": request.header("authorization"), "k": [{SECRET: SECRET}]}))
    assert SECRET not in json.dumps(call(shop, "orders.read", {"id": "o1"}))
    shop.answers(lambda request: json_reply({"message": request.header("authorization")}, 400))
    with pytest.raises(shop.sdk.BadRequestError) as caught:
        call(shop, "orders.read", {"id": "o1"})
    assert SECRET not in str(caught.value)


def test_streams_texts_and_bytes(shop: Shop) -> None:
    lines = b"".join(b'{"n": %d}\n' % number for number in range(50))
    shop.answers(lambda _: Reply(200, lines, {"Content-Type": "application/x-ndjson"}))
    assert call(shop, "orders.watch", {}, limit=2) == {
        "items": [{"n": 0}, {"n": 1}],
        "truncated": True,
        "_left_out": ["items[2:] (no cursor leads to them)"],
    }
    assert len(call(shop, "orders.watch", {})["items"]) == 50
    shop.answers(lambda _: Reply(200, bytes(range(256)), {"Content-Type": "image/png"}))
    whole = {"media_type": "image/png", "size": 256, "base64": base64.b64encode(bytes(range(256))).decode()}
    for name, arguments in (("orders.receipt", {"id": "o1"}), ("orders.export", {})):
        assert call(shop, name, arguments) == whole
        assert call(shop, name, arguments, max_chars=150) == {
            "media_type": "image/png",
            "size": 256,
            "_left_out": ["base64"],
        }
    shop.answer("a text")
    assert call(shop, "orders.terms", {}) == {"value": "a text"}
    shop.answers(lambda _: Reply(204, b""))
    assert call(shop, "orders.remove", {"id": "o1"}) == {}


@pytest.mark.parametrize("wanted", [{"limit": 0}, {"max_chars": 50}])
def test_bounds_that_nothing_fits(shop: Shop, wanted: dict[str, Any]) -> None:
    refused(shop, "orders.list", {}, **wanted)


def test_the_other_client(shop: Shop) -> None:
    operation = shop.tools.get("orders.read")
    with pytest.raises(shop.sdk.ConfigurationError, match="acall takes one that awaits"):
        operation.call(shop.sdk.AsyncShop(api_token="t"), {"id": "o1"})
    with pytest.raises(shop.sdk.ConfigurationError, match="call takes one that blocks"):
        asyncio.run(operation.acall(shop.client, {"id": "o1"}))


def test_the_method_and_the_request(shop: Shop) -> None:
    shop.answer({"id": "o1"})
    assert type(shop.tools.get("orders.read").invoke(shop.client, {"id": "o1"})).__name__ == "Order"
    built = shop.tools.get("orders.list").build(shop.client, {"from": "x"})
    assert (built.method, built.path, built.query["from"]) == ("GET", "/orders", "x")
    assert len(shop.server.take()) == 1


def test_a_warm_call_costs_little_more_than_its_method(shop: Shop) -> None:
    shop.answer({"orders": [{"id": f"o{index}"} for index in range(50)]})
    operation = shop.tools.get("orders.list")

    def best(run: Any) -> float:
        times: list[float] = []
        for _ in range(20):
            started = time.perf_counter()
            run()
            times.append(time.perf_counter() - started)
        return min(times)

    method = best(lambda: list(shop.client.orders.list(from_="x").items))
    assert best(lambda: operation.call(shop.client, {"from": "x"}, max_chars=20_000)) - method < 0.003
