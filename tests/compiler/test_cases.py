"""Golden tests: each folder of `cases` is the smallest spec that shows one behaviour.

    cases/<rule>-<behaviour>/
        spec/ or spec.json, .yaml, .md   the spec to compile
        findings.txt                     all findings, word for word; missing if there are none
        expected/<path in the package>   the files that show the behaviour
        calls.toml                       calls of the package: requests, responses, results

`pytest --update-cases` rewrites `findings.txt` and the existing expected files.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import functools
import inspect
import json
import re
import tomllib
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import TypeGuard
from urllib.parse import parse_qsl

import click
import httpx
import pytest
from pydantic import BaseModel, ConfigDict

from generator.findings import report
from generator.findings.codes import CODES
from generator.format.spec import (
    ChallengeSpec,
    ErrorsSpec,
    ExampleSpec,
    FieldSpec,
    MatchSpec,
    Node,
    OperationSpec,
    PackageSpec,
    PaginationSpec,
    Placeholder,
    ResourceSpec,
    SignatureSpec,
    WebhookSpec,
)
from generator.pipeline import Analysis, analyse, files
from tests.support.importing import code, importing
from tests.support.paths import CASES

NAMES = sorted(path.name for path in CASES.iterdir() if path.is_dir())

RULES = [*(f"f{number:02}" for number in range(1, 67)), "s09", "s10"]
NOT_BY_A_CASE = {
    "too-large": "16 MiB are written at run time: test_too_large",
    "not-utf8": "bytes that are no text are written at run time: test_not_utf8",
    "unreadable": "permissions are the machine's, and the superuser's file is always readable",
    "effect-unsaid": "`gen check` alone advises: tests/tools/test_advice.py",
    "not-ours": "the finding is about the output folder, not about a spec",
    "too-many-holes": "the test writes a thousand holes: tests/guarantees",
    "more-findings": "the test writes hundreds of mistakes: tests/guarantees",
    "edited-file": "the finding is about the output folder: tests/guarantees",
    "file-in-the-way": "the finding is about the output folder: tests/guarantees",
    "not-written": "the finding is about the output folder: tests/guarantees",
    "out-of-date": "the finding is about the output folder: tests/guarantees",
    "renamed": "the finding compares with the existing package: tests/guarantees",
    "removed-name": "the finding compares with the existing package: tests/guarantees",
    "name-taken": "the finding compares with the existing package: tests/guarantees",
}

GROUPS = {name: pytest.mark.xdist_group(f"case {name}") for name in NAMES}
"""Tests of one case share its compiled package, so one process runs them all."""
each_case = pytest.mark.parametrize("name", [pytest.param(name, marks=GROUPS[name]) for name in NAMES])


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Exchange(_Strict):
    """A request that must be sent, and the response to it."""

    request: str
    """The method and the URL."""
    headers: dict[str, str] = {}
    """Headers that are sent."""
    beginning: dict[str, str] = {}
    """Headers, by the beginning of their value."""
    without: tuple[str, ...] = ()
    """Headers that must not be sent."""
    present: tuple[str, ...] = ()
    """Headers that must be sent, with any value."""
    same: tuple[str, ...] = ()
    """Headers with the same value as in the request before."""
    body: str = ""
    """The exact body."""
    form: tuple[tuple[str, str], ...] | None = None
    """The fields of an url-encoded body, instead of `body`."""
    parts: tuple[str, ...] | None = None
    """The parts of a multipart body, instead of `body`: headers, an empty line, content."""
    status: int = 200
    reply: str = "{}"
    reply_headers: dict[str, str] = {}


class Call(_Strict):
    """An expression, evaluated with a client whose transport plays the exchanges."""

    call: str
    """Names in scope: `client`, the public names of the package, `datetime`. The async client runs it too."""
    client: str | None = None
    """The expression that makes the client, if not `Calls.client`."""
    exchanges: tuple[Exchange, ...] = ()
    raises: str | None = None
    """The class of the exception. Without exchanges, nothing may be sent."""
    holds: tuple[str, ...] = ()
    """Expressions over `result` or `error` that must be true."""
    collect: bool = False
    """Whether `result` is the list of all items of all pages."""
    logs: tuple[str, ...] = ()
    """The logged warnings."""


class Calls(_Strict):
    """The content of `calls.toml`."""

    calls: tuple[Call, ...]
    client: str | None = None
    env: dict[str, str] = {}


@functools.cache
def _analysis(name: str) -> Analysis:
    with contextlib.chdir(CASES / name):
        return analyse(next(path for path in map(Path, ("spec", "spec.json", "spec.yaml", "spec.md")) if path.exists()))


@functools.cache
def _package(name: str) -> Mapping[str, str]:
    connector = _analysis(name).connector
    assert connector is not None, _findings(name)
    return files(connector)


def _findings(name: str) -> str:
    findings = _analysis(name).findings
    return click.unstyle(report.text(findings)) + "\n" if findings else ""


@each_case
def test_findings(name: str, request: pytest.FixtureRequest) -> None:
    path = CASES / name / "findings.txt"
    findings = _findings(name)
    if request.config.getoption("--update-cases"):
        if findings:
            path.write_text(findings, encoding="utf-8")
        else:
            path.unlink(missing_ok=True)
    assert findings == (path.read_text(encoding="utf-8") if path.exists() else "")


@each_case
def test_builds(name: str) -> None:
    if _analysis(name).failed:
        assert "error[" in _findings(name)
        return
    for path, content in _package(name).items():
        if path.endswith(".py"):
            code(content)


def _expected() -> list[object]:
    return [
        pytest.param(name, path.relative_to(CASES / name / "expected").as_posix(), marks=GROUPS[name])
        for name in NAMES
        for path in sorted((CASES / name / "expected").rglob("*"))
        if path.is_file()
    ]


@pytest.mark.parametrize(("name", "path"), _expected())
def test_expected(name: str, path: str, request: pytest.FixtureRequest) -> None:
    package = _package(name)
    assert path in package, f"the package has no such file; it has {', '.join(sorted(package))}"
    golden = CASES / name / "expected" / path
    if request.config.getoption("--update-cases"):
        golden.write_text(package[path], encoding="utf-8")
    assert package[path] == golden.read_text(encoding="utf-8")


def _calls(name: str) -> Calls:
    return Calls.model_validate(tomllib.loads((CASES / name / "calls.toml").read_text(encoding="utf-8")))


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=GROUPS[name]) for name in NAMES if (CASES / name / "calls.toml").exists()]
)
def test_calls(
    name: str, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    script = _calls(name)
    for variable, value in script.env.items():
        monkeypatch.setenv(variable, value)
    with _imported(name, tmp_path) as (module, client_name):
        for call in script.calls:
            transport = _Transport(call.exchanges)
            constructor = call.client or script.client or f"{client_name}()"
            names: Names = {key: getattr(module, key) for key in module.__all__}
            names |= {"datetime": datetime, "json": json}
            caplog.clear()
            with _ending(call, names):
                if mode == "sync":
                    _run_sync(call, constructor, client_name, names, transport)
                else:
                    asyncio.run(_run_async(call, constructor, client_name, names, transport))
            assert transport.left == [], f"{call.call}: not sent: {transport.left}"
            logged = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
            assert logged == list(call.logs), call.call


Names = dict[str, object]


def _run_sync(call: Call, constructor: str, client_name: str, names: Names, transport: _Transport) -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(transport))
    factory = functools.partial(_callable(names[client_name]), http_client=http_client, max_retries=0)
    names["client"] = _value(constructor, {**names, client_name: factory})
    result = _value(call.call, names)
    if call.collect:
        assert _is_iterable(result)
        result = list(result)
    _check(call, {**names, "result": result})


async def _run_async(call: Call, constructor: str, client_name: str, names: Names, transport: _Transport) -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(transport))
    factory = functools.partial(_callable(names[f"Async{client_name}"]), http_client=http_client, max_retries=0)
    names["client"] = _value(constructor, {**names, client_name: factory})
    result = _value(call.call, names)
    if call.collect:
        assert _is_async_iterable(result)
        result = [item async for item in result]
    elif inspect.isawaitable(result):
        result = await result
    _check(call, {**names, "result": result})


def _value(expression: str, names: Names) -> object:
    value: object = eval(expression, dict(names))
    return value


def _callable(value: object) -> Callable[..., object]:
    assert callable(value)
    return value


def _is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, Iterable)


def _is_async_iterable(value: object) -> TypeGuard[AsyncIterable[object]]:
    return isinstance(value, AsyncIterable)


def _is_table(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _check(call: Call, names: Names) -> None:
    assert call.raises is None, f"{call.call}: gives {names['result']!r}, not {call.raises}"
    for expression in call.holds:
        assert _value(expression, names), f"{call.call}: {expression} does not hold of {names['result']!r}"


@contextlib.contextmanager
def _ending(call: Call, names: Names) -> Generator[None]:
    if call.raises is None:
        yield
        return
    with pytest.raises(Exception) as caught:  # noqa: PT011  its class is compared by name
        yield
    assert type(caught.value).__name__ == call.raises, f"{call.call}: {caught.value!r}"
    for expression in call.holds:
        assert _value(expression, {**names, "error": caught.value}), f"{call.call}: {expression}: {caught.value}"


class _Transport:
    """A transport that compares each request with the next exchange and returns its response."""

    def __init__(self, exchanges: Sequence[Exchange]) -> None:
        self.left = list(exchanges)
        self._before: httpx.Request | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        assert self.left, f"sent, but not expected: {request.method} {request.url}"
        exchange = self.left.pop(0)
        assert f"{request.method} {request.url}" == exchange.request
        for header, value in exchange.headers.items():
            assert request.headers.get(header) == value, header
        for header, value in exchange.beginning.items():
            assert request.headers.get(header, "").startswith(value), header
        for header in exchange.without:
            assert header not in request.headers
        for header in (*exchange.present, *exchange.same):
            assert header in request.headers
        for header in exchange.same:
            assert self._before is not None
            assert request.headers[header] == self._before.headers[header]
        self._before = request
        request.read()
        body = request.content.decode()
        if exchange.form is not None:
            assert tuple(parse_qsl(body, keep_blank_values=True, strict_parsing=True)) == exchange.form
        elif exchange.parts is not None:
            assert _parts(request, body) == exchange.parts
        else:
            assert body == exchange.body
        return httpx.Response(exchange.status, text=exchange.reply, headers=exchange.reply_headers)


def _parts(request: httpx.Request, body: str) -> tuple[str, ...]:
    boundary = request.headers["Content-Type"].partition("boundary=")[2]
    pieces = body.split(f"--{boundary}")
    return tuple(piece.strip("\r\n").replace("\r\n", "\n") for piece in pieces[1:-1])


@contextlib.contextmanager
def _imported(name: str, folder: Path) -> Generator[tuple[ModuleType, str]]:
    """Import the package of a case, and remove its modules afterwards."""
    for path, content in _package(name).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    connector = _analysis(name).connector
    assert connector is not None
    with importing(folder / "src", connector.package.module) as module:
        yield module, connector.package.client


def test_no_spec() -> None:
    assert [finding.code for finding in analyse(CASES / "no-such-case").findings] == ["no-spec"]


def test_too_large(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text(" " * (16 * 1024 * 1024) + "{}", encoding="utf-8")
    (finding,) = analyse(tmp_path / "spec.json").findings
    assert finding.code == "too-large"


def test_not_utf8(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("spec.json").write_bytes('{\n"handle": "caf\u00e9"}'.encode("latin-1"))
    printed = click.unstyle(report.text(analyse(Path("spec.json")).findings))
    assert printed.startswith("spec.json:2:15: error[not-utf8]: ")


def test_every_rule_has_a_case() -> None:
    shown = {name.partition("-")[0] for name in NAMES}
    assert shown == set(RULES)


def test_every_code_has_a_case() -> None:
    printed = "".join(path.read_text(encoding="utf-8") for path in CASES.glob("*/findings.txt"))
    shown = set(re.findall(r"^\S+:\d+:\d+: \w+\[([a-z0-9-]+)\]: ", printed, re.MULTILINE))
    assert shown == set(CODES) - set(NOT_BY_A_CASE)


OVERLAY_NODES: tuple[type[Node], ...] = (
    PackageSpec,
    Placeholder,
    ResourceSpec,
    FieldSpec,
    OperationSpec,
    ExampleSpec,
    PaginationSpec,
    ErrorsSpec,
    WebhookSpec,
    MatchSpec,
    ChallengeSpec,
    SignatureSpec,
)
FROM_THE_TABLE = {"handle", "event", "meta"}
"""Keys that the heading of a table has, or `description`."""


def test_every_overlay_key_has_a_case() -> None:
    shown: set[str] = set()
    for path in CASES.rglob("overlay.toml"):
        with contextlib.suppress(tomllib.TOMLDecodeError):
            shown |= set(_keys(tomllib.loads(path.read_text(encoding="utf-8"))))
    wanted = {key for node in OVERLAY_NODES for key in node.model_fields} - FROM_THE_TABLE
    assert wanted - shown == set()


def _keys(value: object) -> Iterator[str]:
    if _is_table(value):
        for key, item in value.items():
            yield key
            yield from _keys(item)
