"""`data` of an error, over sockets: what it is, what it costs, and what keeps it."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Generator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

import httpx
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import ir
from generator.outputs.openapi.document import document
from tests.support.checkers import lines_with_errors
from tests.support.importing import imported
from tests.support.mocking import mocked
from tests.support.packages import compiled, kept
from tests.support.paths import CASES
from tests.support.server import Reply, Server, json_reply, running

SPEC = CASES / "s09-error-types" / "spec"


@cache
def _connector() -> ir.Connector:
    return compiled(SPEC)


@cache
def _source(base: str) -> Path:
    """Build the package on an HTTP library, or on the runtime that packages share, once."""
    if base == "shared":
        return kept(_connector(), "faulty_on_shared", "httpx", shares_runtime=True)
    return kept(_connector(), f"faulty_on_{base}", base)


@pytest.fixture(scope="module", params=["httpx", "httpx2", "shared"])
def sdk(request: pytest.FixtureRequest) -> Any:
    """The package on an HTTP library."""
    return imported(_source(request.param), f"faulty_on_{request.param}")


@pytest.fixture
def server() -> Generator[Server]:
    """Start a server."""
    with running() as found:
        yield found


class Fails(Protocol):
    """Makes a call that fails, and returns its error."""

    def __call__(self, work: Callable[[Any], Any], /, **options: Any) -> Any: ...


@pytest.fixture(params=["sync", "async"])
def fails(request: pytest.FixtureRequest, sdk: Any, server: Server) -> Fails:
    """A call that fails, once by each client of the package."""

    def blocking(work: Callable[[Any], Any], /, **options: Any) -> Any:
        with pytest.raises(sdk.APIStatusError) as failed, sdk.Acme(base_url=server.url, **options) as client:
            list(work(client))
        return failed.value

    def awaited(work: Callable[[Any], Any], /, **options: Any) -> Any:
        async def run() -> None:
            async with sdk.AsyncAcme(base_url=server.url, **options) as client:
                result = work(client)
                if hasattr(result, "__aiter__"):
                    _ = [item async for item in result]
                else:
                    await result

        with pytest.raises(sdk.APIStatusError) as failed:
            asyncio.run(run())
        return failed.value

    return blocking if request.param == "sync" else awaited


def pickled(error: Exception) -> object:
    """Return the error after pickling."""
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, pickled])
@pytest.mark.parametrize("is_read", [False, True], ids=["unread", "read"])
def test_copies_and_pickles_have_it(
    fails: Fails, sdk: Any, server: Server, again: Callable[[Any], Any], is_read: bool
) -> None:
    server.reply = json_reply({"kind": "busy", "seconds": 3}, 403)
    error = fails(lambda client: client.things.read())
    assert "data" not in vars(error)
    if is_read:
        assert error.data is error.data
    assert again(error).data == sdk.Busy(kind="busy", seconds=3) == error.data


def test_a_stream_that_fails_before_its_first_item(fails: Fails, sdk: Any, server: Server) -> None:
    server.reply = json_reply({"id": "1"}, 404)
    assert fails(lambda client: client.things.watch()).data == sdk.Missing(id="1")


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"\xff\xfe", b"{", b"[]", b'"text"', b"NaN", b"1e999", b"[" * 100_000, b'{"why": {"a": []}}'],
    ids=lambda body: repr(body[:9]),
)
@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_no_body_hides_the_status(fails: Fails, server: Server, body: bytes, strict: bool) -> None:
    server.reply = Reply(500, body, {"Content-Type": "application/json"})
    error = fails(lambda client: client.others.read(), strict=strict, max_retries=0)
    assert (type(error).__name__, error.status_code, error.data) == ("ServerError", 500, None)


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"error": {"code": 7, "message": "m"}}, "7", "m"),
        ({"errors": [{"code": "c", "message": "m"}]}, "c", "m"),
        ({"title": "t", "detail": "d"}, "t", "d"),
        ({"name": "NotFound", "data": {"message": "m"}}, None, "m"),
        ({"data": {"message": {"a": 1}}}, None, None),
    ],
)
def test_the_message_is_found_in_usual_bodies(
    fails: Fails, server: Server, body: object, code: str | None, message: str | None
) -> None:
    server.reply = json_reply(body, 404)
    error = fails(lambda client: client.others.read())
    assert (error.code, error.message) == (code, message)


def test_a_deep_body_of_a_type_that_holds_itself(sdk: Any) -> None:
    depth = 50_000
    body: dict[str, object] = {}
    for _ in range(depth):
        body = {"a": body}
    errors = import_module(f"{sdk.__name__}.errors")

    def endless(data: Any, reading: Any) -> Any:
        return endless(data["a"], reading) if data else None

    response = httpx.Response(500, request=httpx.Request("GET", "https://api.acme.example"))
    assert errors.ServerError("text", response=response, body=body, decode=endless).data is None


def test_calls_import_no_record_of_an_error() -> None:
    code = "from faulty_on_httpx import APIStatusError, Acme; Acme().things.read; from faulty_on_httpx import errors;"
    code += "from faulty_on_httpx.resources._calls import things"
    program = f"import sys; sys.path.insert(0, {str(_source('httpx'))!r}); {code}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    modules = {name.rpartition(".")[2] for name in run.stdout.split() if name.startswith("faulty_on_httpx.models")}
    assert modules == {"models", "_json", "things"}


RIGHT = """from typing import assert_never

from faulty_on_httpx import APIStatusError, Busy, Error, ErrorData, Full, Missing, UnknownVariant, Unrecognized


def told(error: APIStatusError) -> str:
    match error.data:
        case None:
            return ""
        case Missing(id=id):
            return id
        case Busy(seconds=seconds):
            return str(seconds or 0)
        case Full() | UnknownVariant() | Unrecognized() | "low" | "high":
            return "other"
        case Error(why=why):
            return why
        case dict() as by_name:
            return str(by_name["a"].id)
        case list() as several:
            return str(several[0].why)
        case _:
            assert_never(error.data)


def kept(error: APIStatusError) -> ErrorData | None:
    return error.data
"""
WRONG = """

def wrong(error: APIStatusError) -> None:
    error.data.id
    wrong1: Error = error.data
    error.nothing
    match error.data:
        case None | Missing() | Busy() | Full() | UnknownVariant() | Unrecognized() | "low" | "high" | dict() | list():
            pass
        case never:
            assert_never(never)
"""


def test_types(tmp_path: Path) -> None:
    (tmp_path / "uses.py").write_text(RIGHT + WRONG, encoding="utf-8")
    lines = (RIGHT + WRONG).splitlines()
    marked = ("error.data.id", "wrong1", "error.nothing", "assert_never(never)")
    first = len(RIGHT.splitlines())
    wrong = {number for number, line in enumerate(lines, 1) if number > first and line.strip().startswith(marked)}
    for found in lines_with_errors(tmp_path, "uses.py", _source("httpx")):
        assert found == wrong


def test_the_mock_answers_as_declared() -> None:
    with mocked(_connector()) as url:
        answer = httpx.get(f"{url}/nowhere")
        assert (answer.status_code, answer.json().keys()) == (404, {"id", "why"})
        assert "/nowhere is not a path" in answer.json()["why"]
        refused = httpx.put(f"{url}/others")
        assert refused.status_code == 405
        assert "allows GET" in refused.json()["why"]


def test_the_document_has_each_response() -> None:
    made: Any = json.loads(json.dumps(document(_connector())))
    assert [*OpenAPIV31SpecValidator(made).iter_errors()] == []
    responses = made["paths"]["/edit"]["put"]["responses"]
    shown = {key: item["content"]["application/json"]["schema"] for key, item in responses.items() if key != "2XX"}
    reference = "#/components/schemas/{}".format
    assert shown == {
        "404": {"type": "object", "additionalProperties": {"$ref": reference("Missing")}},
        "409": {"$ref": reference("Level")},
        "422": {"type": "array", "items": {"$ref": reference("Error")}},
        "4XX": {"$ref": reference("Error")},
        "default": {"$ref": reference("Error")},
    }
