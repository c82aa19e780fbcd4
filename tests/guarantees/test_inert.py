"""The inertness check: statements and expressions that it must refuse, in every place of real modules."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.outputs.sdk import render
from generator.pipeline import analyse, files
from generator.python import inert
from generator.python.layout import formatted
from tests.support.paths import ROOT
from tests.support.specs import run, spec

ACCEPTED: list[tuple[str, str, inert.Allowed]] = []

STATEMENTS = (
    "import os",
    "from os import system",
    "from .errors import *",
    "from __future__ import braces",
    "__import__('os').system('x')",
    "exec('x')",
    "print(1)",
    "self.x.__class__",
    "[0 for _ in ()]",
    "lambda: 0",
    "_evil = 1",
    "self.evil = 1",
    "Page.evil = 1",
    "def evil(): ...",
    "class Evil: ...",
    "for _ in (): ...",
    "while 1: ...",
    "try: ...\nexcept Exception: ...",
    "with client: ...",
    "del client",
    "global evil",
    "raise ValueError",
    "assert open('x')",
    "type.mro",
    "match 1:\n    case _: ...",
)
EXPRESSIONS = (
    "__import__('os')",
    "open('x')",
    "eval('1')",
    "getattr(str, 'x')",
    "(lambda: 1)()",
    "(_evil := 1)",
    "[x for x in ()]",
    "{x: 1 for x in ()}",
    "().__class__",
    "''.join",
    "'{0.__class__}'.format(1)",
    "f'{open(1)}'",
    "f'{str.__subclasses__}'",
    "globals",
    "__builtins__",
    "_wire.os",
    "_decode.sys",
    "1 if open else 2",
    "(yield)",
    "str.__base__",
)


@pytest.fixture(scope="module", autouse=True)
def modules() -> Iterator[None]:
    """Return every module of a real package, with what it may contain."""
    passed = inert.module

    def seen(path: str, code: str, allowed: inert.Allowed) -> None:
        passed(path, code, allowed)
        ACCEPTED.append((path, code, allowed))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inert, "module", seen)
        connector = analyse(ROOT / "tests/connectors/market").connector
        assert connector is not None
        files(connector)
    yield
    ACCEPTED.clear()


def bodies(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    """Yield every place where statements stand."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.If)):
            yield node.body


def refused(path: str, tree: ast.Module, allowed: inert.Allowed) -> bool:
    """Whether the check refuses a changed module."""
    try:
        inert.module(path, ast.unparse(ast.fix_missing_locations(tree)), allowed)
    except inert.NotInert:
        return True
    return False


@pytest.mark.parametrize("statement", STATEMENTS)
def test_no_statement_can_be_added_anywhere(statement: str) -> None:
    extra = ast.parse(statement).body[0]
    tried = 0
    for path, code, allowed in ACCEPTED:
        count = len(list(bodies(ast.parse(code))))
        for index in range(0, count, max(1, count // 2)):
            tree = ast.parse(code)
            body = list(bodies(tree))[index]
            body.insert(min(2, len(body) - 1), copy.deepcopy(extra))
            assert refused(path, tree, allowed), ast.unparse(body[0])[:500]
            tried += 1
    assert tried > 25


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_no_literal_can_become_something_else(expression: str) -> None:
    class Replaced(ast.NodeTransformer):
        """A transformer that replaces one constant; docstrings stay."""

        def __init__(self, left: int) -> None:
            self.left = left

        def visit_Expr(self, node: ast.Expr) -> ast.Expr:
            if not isinstance(node.value, ast.Constant):
                self.generic_visit(node)
            return node

        def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
            return node

        def visit_Constant(self, node: ast.Constant) -> ast.expr:
            self.left -= 1
            return ast.parse(expression, mode="eval").body if self.left == -1 else node

    tried = 0
    for path, code, allowed in ACCEPTED:
        for place in (0, 7, 19):
            change = Replaced(place)
            tree = change.visit(ast.parse(code))
            if change.left < 0:
                assert refused(path, tree, allowed), (path, place)
                tried += 1
    assert tried > 25


def test_a_definition_can_not_be_replaced() -> None:
    for path, code, allowed in ACCEPTED:
        tree = ast.parse(code)
        last = tree.body[-1]
        if isinstance(last, ast.FunctionDef | ast.ClassDef):
            tree.body.append(copy.deepcopy(last))
            assert refused(path, tree, allowed)


def test_nothing_may_decorate_but_what_templates_use() -> None:
    for path, code, allowed in ACCEPTED:
        tree = ast.parse(code)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                node.decorator_list.append(ast.Name("Page"))
                assert refused(path, tree, allowed)
                break


@pytest.mark.parametrize("character", ["\r", "\0", "\x1b", "\u2028", "\u202e", "\u2066", "\ufeff", "\x85", "\ud800"])
def test_no_hidden_character_is_in_a_file(character: str) -> None:
    with pytest.raises(inert.NotInert):
        inert.text("README.md", f"a{character}b")


@pytest.mark.parametrize(
    "paths",
    [
        ["../x"], ["/x"], ["a/../b"], ["C:x"], ["a\\b"], ["con.py"], ["src/NUL"], ["a" * 300], ["a."], ["a "],
        [""], ["a//b"], ["Sms.py", "sms.py"], ["é.py", "e\u0301.py"], ["a\nb"], ["~"], ["-x"], ["a:b"], ["."], [".."],
    ],
)  # fmt: skip
def test_invalid_file_names_are_refused(paths: list[str]) -> None:
    with pytest.raises(inert.NotInert):
        inert.paths(paths)


def test_toml_says_what_was_asked_for() -> None:
    inert.project('a = "b"\n', {"a": "b"})
    for code in ('a = "b"\nc = 1\n', "a = ", 'a = "c"\n'):
        with pytest.raises(inert.NotInert):
            inert.project(code, {"a": "b"})


def test_a_bug_of_the_compiler_is_one_line_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    def infected(code: str) -> str:
        return formatted(f"{code}\nimport os\n")

    monkeypatch.setattr(render, "formatted", infected)
    folder = spec(tmp_path / "acme", {"handle": "acme", "service": {"baseURL": "https://a.example"}})
    code, text = run("build", folder, "-o", tmp_path / "out")
    assert code == 70
    assert text.count("\n") == 1
    assert "please report" in text
    assert "import os" in text
    assert not (tmp_path / "out").exists()
