"""Different connectors: they build, their packages pass type checks and layout, and every operation is called.

A real server compares each request with the oracle. For an operation that an overlay changes, which the oracle does not
read here, the expected request and response are in this file.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.findings import report
from generator.pipeline import analyse
from tests.oracle.calling import check_call, check_request, is_awaitable
from tests.oracle.examples import successes
from tests.oracle.interpreter import expected
from tests.oracle.loading import load_connector
from tests.oracle.model import operation_of
from tests.oracle.playing import Call, Client
from tests.oracle.strategies import Connector, arguments, setting_values
from tests.oracle.wire import Json
from tests.support.checkers import mypy, pyright
from tests.support.layout import as_black
from tests.support.mocking import AsyncRedirected, Redirected
from tests.support.packages import (
    Package,
    compiled,
    compiled_document,
    imported,
    shared_runtime,
    sharing,
    written,
)
from tests.support.paths import CONNECTORS
from tests.support.readmes import examples
from tests.support.server import Reply, Server, json_reply, running

SPECS = [
    *(
        CONNECTORS / name
        for name in ("accounts", "agora", "helpdesk", "ledger", "mailbox", "market", "pigeon", "vault")
    ),
    CONNECTORS / "feed.md",
    CONNECTORS / "names.json",
]
TYPED = [*SPECS, CONNECTORS / "wallet", CONNECTORS.parent / "cases/f12-types/spec.json"]
"""Packages to type-check, with one of every auth method, and one of parameters of every type."""
REPLIES: dict[tuple[str, str, str], tuple[Json | bytes, str]] = {
    ("accounts", "Contacts", "list"): (
        {"Contacts": [{"ContactID": 7, "Name": "A"}]},
        "[(item.contact_id, item.name) for item in result.items] == [('7', 'A')]",
    ),
    ("accounts", "Invoices", "email"): ({}, "result is None"),
    ("helpdesk", "tickets", "list"): (
        {"comments": [], "tickets": [{"id": "1", "subject": "s"}], "meta": {"total": 1}},
        "[(item.id, item.subject) for item in result.items] == [(1, 's')] and not result.has_next",
    ),
    ("ledger", "customers", "list"): ({"data": [{"id": "c"}]}, "[item.id for item in result.items] == ['c']"),
    ("ledger", "customers", "read"): ({"id": "c"}, "result.id == 'c'"),
    ("ledger", "customers", "create"): ({"id": 1}, "result.id == '1'"),
    ("ledger", "customers", "update"): ({"id": "c"}, "result.id == 'c'"),
    ("ledger", "charges", "list"): ({"data": [{}, {}], "other": []}, "len(result.items) == 2"),
    ("mailbox", "messages", "list"): (
        {"messages": [{"id": "m"}], "labels": []},
        "[item.id for item in result.items] == ['m'] and not result.has_next",
    ),
    ("mailbox", "messages", "read"): ({"id": "m"}, "result.id == 'm'"),
    ("mailbox", "messages", "send"): ({"id": "m"}, "result.id == 'm'"),
    ("mailbox", "messages", "modify"): ({"id": "m"}, "result.id == 'm'"),
    ("mailbox", "messages", "trash"): ({"id": "m"}, "result.id == 'm'"),
    ("vault", "files", "download"): (b"\0\xff", r"result == b'\0\xff'"),
    ("vault", "files", "capabilities"): ([1, {"a": None}], "result == [1, {'a': None}]"),
    ("vault", "notes", "read"): (b"note", "result == b'note'"),
}
"""A response for each operation whose overlay describes it, and a check of the result."""

MARKET: dict[tuple[str, str], tuple[dict[str, object], str, Json, Json | bytes, str]] = {
    ("orders", "list"): (
        {"state": "open"},
        "GET /v2/shops/s/orders?state=open&expand=lines",
        None,
        {"orders": [{"id": "1", "sum": {"amount": "2.5"}}]},
        "[(item.id, item.total) for item in result.items] == [('1', 2.5)]",
    ),
    ("orders", "read"): ({"id": "a/b"}, "GET /v2/shops/s/orders/a%2Fb", None, {"id": 1}, "result.id == '1'"),
    ("orders", "create"): (
        {"item": "i", "quantity": 2, "city": "c"},
        "POST /v2/shops/s/orders",
        {"item": "i", "quantity": 2, "address": {"city": "c"}},
        {"orderId": "9", "queued": True},
        "(result.id, result.queued) == ('9', True)",
    ),
    ("orders", "update"): (
        {"id": "1", "note": None},
        "PATCH /v2/shops/s/orders/1",
        {"note": None},
        {"id": "1"},
        "result.id == '1'",
    ),
    ("orders", "export"): ({}, "GET /v2/shops/s/orders/export", None, b"a,b", "result == b'a,b'"),
    ("products", "list"): ({}, "GET /v2/products", None, {"products": [{}]}, "len(result.items) == 1"),
    ("products", "read"): ({"id": "1"}, "GET /v2/products/1", None, {"id": "1"}, "result.id == '1'"),
    ("payouts", "list"): ({}, "GET /v2/payouts", None, {"payouts": []}, "result.items == []"),
    ("payouts", "read"): ({"id": "1"}, "GET /v2/payouts/1", None, {"id": "1"}, "result.id == '1'"),
}
"""The connector with the largest overlay: arguments, request, body, response, and a check of the result."""


@dataclass(frozen=True)
class Packages:
    """Packages on the disk, the paths of their modules below the folder, and the texts of all Python files.

    `examples` are those of their READMEs, each a file. The first package has its own runtime, the others share one.
    """

    folder: Path
    modules: list[str]
    examples: list[str]
    texts: dict[str, str]

    @property
    def roots(self) -> list[str]:
        """The folders to import modules from."""
        return [module.rpartition("/")[0] for module in self.modules]

    @property
    def sources(self) -> list[str]:
        """The folders of all that is imported."""
        return [*self.roots, "runtime/src"]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start one server for all calls."""
    with running() as found:
        yield found


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_findings(path: Path, request: pytest.FixtureRequest) -> None:
    with contextlib.chdir(CONNECTORS):
        findings = analyse(path.relative_to(CONNECTORS)).findings
    printed = click.unstyle(report.text(findings)) + "\n" if findings else ""
    golden = CONNECTORS / f"{path.stem}.findings.txt"
    if request.config.getoption("--update-cases") and printed:
        golden.write_text(printed, encoding="utf-8")
    assert printed == (golden.read_text(encoding="utf-8") if golden.exists() else "")


@pytest.mark.parametrize("path", [path for path in SPECS if path.stem != "market"], ids=lambda path: path.stem)
def test_every_operation(path: Path, server: Server) -> None:
    document = load_connector(path)
    connector = Connector(document, {})
    options = settings(
        max_examples=3,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    with imported(compiled(path)) as package:

        @options
        @given(st.data())
        def check(data: st.DataObject) -> None:
            for handle, key, operation in connector.operations():
                resource, _ = operation_of(document, handle, key)
                passed = data.draw(arguments(operation, connector.settings))
                chosen = data.draw(setting_values(connector, overridden=True))
                by_hand = REPLIES.get((path.stem, handle, key))
                if by_hand is None:
                    answers = data.draw(successes(resource, key, operation))
                    check_call(package, document, Client(chosen), Call(handle, key, passed, answers), server)
                    continue
                wanted = expected(document, chosen, handle, key, passed)
                call = Call(handle, key, passed)
                for result in _results(package, dict(chosen), call, server, by_hand[0], base_url=server.url):
                    (request,) = server.take()
                    check_request(request, wanted, document, call)
                    assert _holds(by_hand[1], result), (handle, key, by_hand[1])

        check()


def test_the_connector_of_its_overlay(server: Server) -> None:
    chosen = dict.fromkeys(("client_id", "client_secret", "partner_key", "finance_id", "finance_secret"), "x")
    with imported(compiled(CONNECTORS / "market")) as package:
        assert set(package.operations) == set(MARKET)
        for (handle, key), (passed, line, body, reply, holds) in MARKET.items():
            call = Call(handle, key)
            for result in _results(package, {**chosen, "shop": "s"}, call, server, reply, passed=passed):
                *tokens, request = server.take()
                assert f"{request.method} {request.target}" == line
                assert (json.loads(request.body) if request.body else None) == body
                assert (request.header("idempotency-key") is not None) == ((handle, key) == ("orders", "create"))
                partner = handle == "products"
                assert request.header("x-partner-key") == ("x" if partner else None)
                assert request.header("authorization") == (None if partner else "Bearer t")
                assert [token.target for token in tokens] == (
                    [] if partner else ["/finance/token" if handle == "payouts" else "/oauth2/token"]
                )
                assert _holds(holds, result), (handle, key)


def _results(
    package: Package,
    chosen: dict[str, object],
    call: Call,
    server: Server,
    reply: Json | bytes,
    *,
    passed: dict[str, object] | None = None,
    base_url: str | None = None,
) -> Iterator[object]:
    """Return the results of the sync and the async call; every host is the server."""
    answer = Reply(200, reply) if isinstance(reply, bytes) else json_reply(reply)
    token = json_reply({"access_token": "t", "expires_in": 3600})
    server.answer = lambda request: token if request.target.endswith("/token") else answer
    arguments: dict[str, object] = dict(call.arguments) if passed is None else passed
    server.take()
    try:
        with httpx.Client(transport=Redirected(server.url), trust_env=False) as http:
            yield package.call(
                package.client(chosen, http_client=http, base_url=base_url), call.handle, call.key, arguments
            )

        async def run() -> object:
            async with httpx.AsyncClient(transport=AsyncRedirected(server.url), trust_env=False) as http:
                client = package.client(chosen, asynchronous=True, http_client=http, base_url=base_url)
                result = package.call(client, call.handle, call.key, arguments)
                assert is_awaitable(result)
                return await result

        yield asyncio.run(run())
    finally:
        server.answer = None


def _holds(expression: str, result: object) -> bool:
    return bool(eval(expression, {"result": result}))


of_packages = pytest.mark.xdist_group("packages")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """Write every package to a folder."""
    folder = tmp_path_factory.mktemp("packages")
    modules: list[str] = []
    shown: list[str] = []
    texts: dict[str, str] = {}
    shared_runtime(folder / "runtime")
    for path in TYPED:
        connector = compiled(path) if path == TYPED[0] else sharing(compiled(path))
        contents = written(connector, folder / path.stem)
        texts |= {f"{path.stem}/{name}": text for name, text in contents.items() if name.endswith(".py")}
        module, client = connector.package.module, connector.package.client
        modules.append(f"{path.stem}/src/{module}")
        for index, code in enumerate(examples(connector)):
            shown.append(f"{module}_readme_{index}.py")
            text = f"from {module} import {client}\n\nclient = {client}()\n\n{code}"
            (folder / shown[-1]).write_text(text, encoding="utf-8")
    return Packages(folder, modules, shown, texts)


@of_packages
def test_packages_pass_mypy(packages: Packages) -> None:
    assert mypy(packages.folder, *packages.modules, *packages.examples, sources=packages.sources) == []


@of_packages
def test_packages_pass_pyright(packages: Packages) -> None:
    targets = (*packages.modules, *packages.examples)
    found = pyright(packages.folder, *targets, sources=packages.sources)
    assert [error for error in found if not (error.path in packages.examples and "Unused" in error.rule)] == []


@of_packages
def test_packages_pass_ruff(packages: Packages) -> None:
    """No unused or unsorted import, and no line over the limit but what no tool can break."""
    for folder in packages.roots:
        command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "E,F,I", "."]
        run = subprocess.run(
            command, cwd=packages.folder / Path(folder).parent, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stdout[-3000:] + run.stderr


@of_packages
def test_packages_are_as_black_lays_them_out(packages: Packages) -> None:
    for path, text in packages.texts.items():
        if "/_runtime/" not in path:
            assert as_black(path, text) == text, path


def test_unions_that_are_longer_than_a_line_are_as_black_lays_them_out(tmp_path: Path) -> None:
    options = [f"AN_OPTION_THAT_TAKES_ROOM_{number}" for number in range(6)]
    holes = [
        {"name": name, "type": "Kind" if name.startswith("k") else "Kind | Integer | Boolean", "required": required}
        for name, required in (("kind", True), ("kind_or_none", False), ("any", True), ("any_or_none", False))
    ]
    query = {hole["name"]: {"value": "{{" + str(hole["name"]) + "}}", "placeholders": [hole]} for hole in holes}
    document = {
        "handle": "long",
        "service": {"baseURL": "https://api.long.example"},
        "types": {"Kind": {"options": options}},
        "resources": [{"handle": "things", "operations": {"find": {"method": "GET", "queryParams": query}}}],
    }
    texts = written(compiled_document(document), tmp_path)
    resources = {path: text for path, text in texts.items() if "/resources/" in path}
    assert any("(\n" in text and "| Unrecognized\n" in text for text in resources.values())
    for path, text in resources.items():
        assert as_black(path, text) == text, path


def test_three_hundred_resources() -> None:
    document = {
        "handle": "many",
        "service": {"baseURL": "https://api.many.example"},
        "resources": [
            {
                "handle": f"kind{number}",
                "endpoint": f"/kind{number}",
                "fields": [{"name": "id", "type": "ID", "selector": ["id"]}],
                "operations": {
                    "list": {"method": "GET"},
                    "read": {"method": "GET", "path": {"value": "/{{id}}", "placeholders": [
                        {"name": "id", "type": "ID", "required": True}]}},
                },
            }
            for number in range(300)
        ],
    }  # fmt: skip

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": request.url.path})

    with imported(compiled_document(document)) as package, httpx.Client(transport=httpx.MockTransport(answer)) as http:
        assert package.module.__file__ is not None
        assert len(list(Path(package.module.__file__).parent.glob("resources/kind*.py"))) == 300
        client = package.client({}, http_client=http)
        for number in (0, 150, 299):
            record = package.call(client, f"kind{number}", "read", {"id": "a"})
            assert repr(record) == f"Kind{number}(id='/kind{number}/a')"
