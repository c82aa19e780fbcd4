"""Invariants of the project's own text."""

from __future__ import annotations

import ast
import inspect
import os
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import get_args

import pytest

from generator.ir import names, nodes, types
from generator.runtime import errors
from generator.runtime._runtime.options import Options
from tests.support.paths import ROOT

COMPILER = sorted(
    path
    for folder in ("generator", "templates")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in (".py", ".jinja")
)
PYTHON = [path for path in COMPILER if path.suffix == ".py" and "runtime" not in path.parts]
TESTS = sorted(path for path in (ROOT / "tests").rglob("*.py") if "cases" not in path.relative_to(ROOT / "tests").parts)
HANDLES = sorted(path.name.partition("-")[0] for path in (ROOT / "specs").iterdir() if path.is_dir())


@pytest.mark.parametrize("path", COMPILER, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_compiler_names_no_vendor(path: Path) -> None:
    text = path.read_text(encoding="utf-8").lower()
    assert not [handle for handle in HANDLES if handle in text]


@pytest.mark.parametrize("path", sorted((ROOT / "templates").rglob("*.jinja")), ids=lambda path: path.name)
def test_templates_decide_nothing(path: Path) -> None:
    statements = re.findall(r"\{%-?\s*(\w+)([^%]*)%\}", path.read_text(encoding="utf-8"))
    for word, rest in statements:
        assert word in ("for", "endfor", "if", "else", "endif", "include"), word
        assert word != "if" or re.fullmatch(r"\s*[\w.]+\s*", rest), rest


@pytest.mark.parametrize("path", COMPILER, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_evaluated(path: Path) -> None:
    if path.suffix == ".py":
        calls = {
            node.func.id
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not calls & {"eval", "exec", "compile", "__import__"}


UNIONS = {
    argument.__name__
    for module in (nodes, types)
    for value in vars(module).values()
    for argument in get_args(value)
    if isinstance(argument, type) and argument.__module__ == module.__name__
}


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_match_over_a_union_of_the_ir_names_every_member(path: Path) -> None:
    """A new member must be an error of the type checker wherever the union is read."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Match):
            continue
        classes = {
            ast.unparse(part.cls).rpartition(".")[2]
            for case in node.cases
            for part in ast.walk(case.pattern)
            if isinstance(part, ast.MatchClass)
        }
        for case in node.cases if classes & UNIONS else ():
            if isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None and case.guard is None:
                assert ast.unparse(case.body[0]).startswith("assert_never("), f"{path.name}:{case.pattern.lineno}"


ROOMS = (
    "cli", "build", "mock", "tools", "pipeline", "check", "lower", "frontends", "format", "outputs", "python", "ir",
    "disk", "machine", "findings", "text",
)  # fmt: skip
"""The rooms of the compiler, from top to bottom: each imports only what is below it."""

FACES = {"ir": "ir.nodes", "findings": "findings.findings", "check": "check", "lower": "lower", "outputs": "outputs"}
"""Packages that are imported by their own name, and the module that stands behind it."""


def imports(path: Path) -> Iterator[str]:
    """The modules of the compiler that a file imports, as paths from `generator`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "generator":
            below = (node.module or "").partition(".")[2]
            for alias in node.names:
                whole = f"{below}.{alias.name}".strip(".")
                yield whole if (ROOT / "generator" / f"{whole.replace('.', '/')}.py").is_file() else below or whole


def module(path: Path) -> str:
    """A file as a path from `generator`."""
    return path.relative_to(ROOT / "generator").with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_import_runs_upwards(path: Path) -> None:
    own = module(path).partition(".")[0]
    if own not in ROOMS:
        return
    for imported in imports(path):
        room = imported.partition(".")[0]
        assert room == own or ROOMS.index(room) > ROOMS.index(own), f"{own} imports {imported}"


def test_no_modules_import_each_other() -> None:
    graph = {
        module(path): {FACES.get(name, name) for name in imports(path)} - {module(path)}
        for path in PYTHON
        if path.name != "__main__.py"
    }
    for face, behind in FACES.items():
        if face != behind:  # it hands on what is behind it
            graph.pop(face, None)
    TopologicalSorter(graph).prepare()


def test_only_builds_know_of_caches_and_processes() -> None:
    using = {module(path).partition(".")[0] for path in PYTHON if any(n.startswith("machine") for n in imports(path))}
    assert using <= {"build", "machine", "cli"}


def test_an_option_of_the_client_is_reserved_and_documented() -> None:
    """The runtime takes it; settings can't have its name, and the README and the client list it."""
    taken = {*inspect.signature(Options).parameters, "http_client"}
    assert taken | {"self"} == names.SETTING_SCOPE
    listed = set(re.findall(r"^\| `(\w+)` \|", _template("README/options.md"), re.MULTILINE))
    assert listed == taken - {"on_token"}  # only clients that renew tokens have it, and document it
    client = ast.parse((ROOT / "generated/sinch/src/sinch_sdk/client.py").read_text(encoding="utf-8"))
    constructor = next(
        node for node in ast.walk(client) if isinstance(node, ast.FunctionDef) and node.name == "__init__"
    )
    assert listed <= {argument.arg for argument in constructor.args.kwonlyargs}


def test_an_exception_is_public_and_documented() -> None:
    defined = {name for name, item in vars(errors).items() if inspect.isclass(item) and issubclass(item, Exception)}
    assert defined == {*names.EXCEPTIONS, "ConnectorError"}
    told = _template("README/errors.md")
    assert all(name in told for name in names.EXCEPTIONS)
    answers = {name for name in defined if issubclass(getattr(errors, name), errors.APIStatusError)}
    assert answers == {*names.ANSWERS, "APIStatusError"}


@pytest.mark.parametrize("path", sorted((ROOT / "generated").glob("*/api.md")), ids=lambda path: path.parent.name)
def test_no_line_of_a_reference_is_over_the_limit(path: Path) -> None:
    assert not [line for line in path.read_text(encoding="utf-8").splitlines() if len(line) > 120]


def _template(path: str) -> str:
    return (ROOT / "templates/sdk" / f"{path}.jinja").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_test_uses_a_private_name(path: Path) -> None:
    """A private name of this file itself is its own."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    own = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    own |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self"}
    used = {node.attr for node in nodes if isinstance(node, ast.Attribute) and ast.unparse(node.value) != "os"}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in ("generator", "tests"):
            used |= {alias.name for alias in node.names}
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("setattr"):
            used |= {item.value for item in node.args if isinstance(item, ast.Constant) and isinstance(item.value, str)}
    assert not {name for name in used - own if name.startswith("_") and not name.startswith("__")}


def test_helpers_of_several_folders_are_in_support() -> None:
    """A test imports no other test."""
    for path in TESTS:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^from tests\.(\w+\.)*test_\w+ import", text, re.MULTILINE), path


@pytest.mark.xdist_group("kept together")
def test_one_process_runs_the_tests_of_a_group() -> None:
    assert "@kept together" in os.environ["PYTEST_CURRENT_TEST"] or "PYTEST_XDIST_WORKER" not in os.environ
