"""The reference of the format: every example compiles and runs, and every key, code and rule is listed.

`pytest --update-cases` rewrites the findings and the output of the examples.
"""

from __future__ import annotations

import ast
import datetime
import os
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click
import httpx
import pytest
from click.testing import CliRunner

from generator import ir
from generator.cli import main
from generator.findings import report
from generator.findings.codes import CODES
from generator.format.spec import (
    AuthSpec,
    ChallengeSpec,
    ConnectorSpec,
    ErrorsSpec,
    ExampleSpec,
    FieldSpec,
    MatchSpec,
    Node,
    OperationSpec,
    PackageSpec,
    PaginationSpec,
    Placeholder,
    QueryTemplate,
    ResourceSpec,
    ServiceSpec,
    SettingSpec,
    SignatureSpec,
    TypeSpec,
    WebhookSpec,
    WebhooksSpec,
)
from generator.pipeline import analyse, files
from tests.support.packages import imported
from tests.support.page import Example, blocks, examples
from tests.support.paths import ROOT

PAGE = ROOT / "specs/FORMAT.md"
TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLES = examples(TEXT)
RULES = range(1, 67)


@dataclass
class Step:
    """Statements of an example, with the requests, responses and result that they must have."""

    code: str
    sent: list[list[str]] = field(default_factory=list[list[str]])
    replies: list[list[str]] = field(default_factory=list[list[str]])
    result: str | None = None
    raised: str | None = None


def test_every_rule_has_an_example_that_is_run() -> None:
    assert {example.rule for example in EXAMPLES} >= {*RULES}
    names = [example.name for example in EXAMPLES]
    assert len(names) == len(set(names))


def test_every_block_is_part_of_an_example() -> None:
    run = {block.start for example in EXAMPLES for block in example.blocks}
    assert [block.text for block in blocks(TEXT) if block.start not in run and block.language != "sh"] == []
    for example in EXAMPLES:
        assert {block.language for block in example.blocks} & {"text", "pyi", "python", "console"}, example.name


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_example(
    example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in example.files().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    update = bool(request.config.getoption("--update-cases"))
    analysis = analyse(Path("acme.md" if Path("acme.md").exists() else "acme"))
    printed = click.unstyle(report.text(analysis.findings)) + "\n" if analysis.findings else ""
    shown = example.of("text")
    if not example.of("console") or shown:
        _compare(shown[0].text if shown else "", printed, shown[0].start if shown else None, update=update)
    for block in example.of("console"):
        _compare(block.text, _console(block.text), block.start, update=update)
    if example.of("pyi"):
        assert analysis.connector is not None
        code = _squeezed("\n".join(files(analysis.connector).values()))
        for block in example.of("pyi"):
            for line in filter(None, block.text.split("\n")):
                assert _squeezed(line.removesuffix(" ...")) in code, line
    if example.of("python"):
        assert analysis.connector is not None, printed
        monkeypatch.setattr(os, "environ", {**os.environ})
        _run(analysis.connector, [step for block in example.of("python") for step in _steps(block.text)])


def _compare(shown: str, actual: str, start: int | None, *, update: bool) -> None:
    if update and actual != shown and start is not None:
        page = PAGE.read_text(encoding="utf-8")
        moved = start + len(page) - len(TEXT)
        assert page[moved : moved + len(shown)] == shown, "update with one process, and whole"
        PAGE.write_text(page[:moved] + actual + page[moved + len(shown) :], encoding="utf-8")
        return
    assert actual == shown


def _console(text: str) -> str:
    printed = ""
    for line in text.split("\n"):
        if line.startswith("$ "):
            program, *arguments = shlex.split(line[2:])
            assert program == "gen"
            output = CliRunner().invoke(main, arguments).output
            printed += f"{line}\n{re.sub(r'in [0-9.]+ s$', 'in 0.50 s', output, flags=re.MULTILINE)}"
    return printed


def _squeezed(code: str) -> str:
    return re.sub(r",(?=[)\]}])", "", re.sub(r"\s+", "", code))


def _steps(text: str) -> Iterator[Step]:
    step = Step("")
    last = ""
    for line in text.split("\n"):
        kind, words = f"{line:4}"[:4], line[4:]
        match kind:
            case "# > " if last == kind and step.sent:
                step.sent[-1].append(words)
            case "# > ":
                step.sent.append([words])
            case "# < " if last == kind and step.replies:
                step.replies[-1].append(words)
            case "# < ":
                step.replies.append([words])
            case "# = ":
                step.result = words
            case "# ! ":
                step.raised = words
            case _:
                if last.startswith("# "):
                    yield step
                    step = Step("")
                step.code += line + "\n"
        last = kind
    yield step


def _run(connector: ir.Connector, steps: list[Step]) -> None:
    with imported(connector) as package:
        names: dict[str, object] = {name: package.public(name) for name in getattr(package.module, "__all__", ())}
        names |= {"datetime": datetime, "os": os, "Path": Path}
        waiting: list[Step] = []

        def answer(request: httpx.Request) -> httpx.Response:
            step = waiting[0]
            assert step.sent, f"sent, but not shown: {request.method} {request.url}"
            _check_request(request, step.sent.pop(0))
            return _reply(step.replies.pop(0) if step.replies else ['{"items": []}'])

        client = connector.package.client
        make = names[client]
        assert callable(make)
        transport = httpx.MockTransport(answer)

        def client_of(**settings: object) -> object:
            return make(**{"http_client": httpx.Client(transport=transport), "max_retries": 0, **settings})

        setattr(package.module, client, client_of)
        names[client] = client_of
        for step in steps:
            if "client" not in names and re.search(r"\bclient\.", step.code) and "client =" not in step.code:
                names["client"] = client_of()
            waiting[:] = [step]
            _perform(step, names)


def _perform(step: Step, names: dict[str, object]) -> None:
    tree = ast.parse(step.code)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    result: object = None
    error: Exception | None = None
    try:
        exec(compile(tree, "example", "exec"), names)
        if isinstance(last, ast.Expr):
            result = eval(compile(ast.Expression(last.value), "example", "eval"), names)
    except Exception as caught:
        if step.raised is None:
            raise
        error = caught
    assert (f"{type(error).__name__}: {error}" if error else None) == step.raised, step.code
    if step.result is not None:
        assert repr(result) == step.result
    assert step.sent == [], f"{step.code}: not sent"


def _check_request(request: httpx.Request, shown: list[str]) -> None:
    request.read()
    first, *rest = shown
    assert f"{request.method} {request.url}" == first
    while rest and (header := re.fullmatch(r"([A-Z][A-Za-z-]*): (.*)", rest[0])):
        assert _unbounded(request, request.headers.get(header[1], "")) == header[2], header[1]
        rest.pop(0)
    body = _unbounded(request, request.content.decode()).replace("\r\n", "\n").rstrip("\n")
    assert body == "\n".join(rest)


def _unbounded(request: httpx.Request, text: str) -> str:
    boundary = request.headers.get("content-type", "").partition("boundary=")[2]
    return text.replace(boundary, "boundary") if boundary else text


def _reply(shown: list[str]) -> httpx.Response:
    headers: dict[str, str] = {}
    status = 200
    lines = list(shown)
    if match := re.match(r"(\d{3})(?: |$)", lines[0]):
        status, lines[0] = int(match[1]), lines[0][match.end() :]
    while lines and (header := re.fullmatch(r"([A-Z][A-Za-z-]*): (.*)", lines[0])):
        headers[header[1]] = header[2]
        lines.pop(0)
    return httpx.Response(status, text="\n".join(lines), headers=headers)


TABLES: dict[str, type[Node]] = {
    "The service document": ConnectorSpec,
    "`service`": ServiceSpec,
    "A resource": ResourceSpec,
    "A field": FieldSpec,
    "A type": TypeSpec,
    "An operation": OperationSpec,
    "A template": QueryTemplate,
    "A placeholder": Placeholder,
    "`[settings.HOLE]`": SettingSpec,
    "`auth`": AuthSpec,
    "A webhook": WebhookSpec,
    "`[package]`": PackageSpec,
    "`example`": ExampleSpec,
    "`pagination`": PaginationSpec,
    "`errors`": ErrorsSpec,
    "`match`": MatchSpec,
    "`challenge`": ChallengeSpec,
    "`[webhooks]`": WebhooksSpec,
    "`[webhooks.signatures.NAME]`": SignatureSpec,
}
NONE = "—"


@pytest.mark.parametrize("title", TABLES)
def test_every_key_is_described(title: str) -> None:
    model = TABLES[title]
    section = re.search(rf"^#### {re.escape(title)}\n(.*?)(?=^#|\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert section, title
    rows = re.findall(r"^\| (\S+) \| (\S+) \| (.+) \|$", section[1], re.MULTILINE)
    shown = {(json.strip("`"), overlay.strip("`")) for json, overlay, _ in rows if overlay.startswith(("`", NONE))}
    wanted = {
        (info.alias or name, _overlay_key(model, name))
        for name, info in model.model_fields.items()
        if model is not SettingSpec or name not in Placeholder.model_fields
    }
    assert shown - {(NONE, "extends"), (NONE, "resources_by"), (NONE, "remove")} == wanted


def _overlay_key(model: type[Node], name: str) -> str:
    named = {(ResourceSpec, "handle"), (FieldSpec, "name"), (Placeholder, "name"), (WebhookSpec, "event")}
    return NONE if (model, name) in named or (model is QueryTemplate and name != "style") else name


def test_every_code_is_listed() -> None:
    """The table says what `gen explain` says, and perhaps the number of a rule."""
    rows = re.findall(r"^\| `([a-z0-9-]+)` \| (error|warning|note) \| (.*?)( \(F\d+\))?\.? \|$", TEXT, re.MULTILINE)
    listed = {code: (severity, meaning) for code, severity, meaning, _ in rows}
    assert listed == {code: (known.severity, known.meaning.removesuffix(".")) for code, known in CODES.items()}
