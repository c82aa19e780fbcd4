"""Invariants of the project's own text."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.support.paths import ROOT

COMPILER = sorted(
    path
    for folder in ("generator", "templates")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in (".py", ".jinja")
)
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
