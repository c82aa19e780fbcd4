"""Names used by a module, with Python's parser as the oracle."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.pipeline import analyse, files
from generator.python import imports
from generator.python.imports import Available

from .test_layout import CASES, SPECS


@pytest.fixture(name="seen")
def _seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Available]]:
    modules: list[tuple[str, Available]] = []
    block = imports.block

    def recorded(code: str, available: Available) -> str:
        modules.append((code, available))
        return block(code, available)

    monkeypatch.setattr(imports, "block", recorded)
    return modules


def test_names_are_those_that_the_parser_finds(seen: list[tuple[str, Available]]) -> None:
    spec: Path
    for spec in (*SPECS, *CASES[::4]):
        connector = analyse(spec).connector
        if connector is not None:
            files(connector)
    assert len(seen) > 100
    for code, available in seen:
        parsed = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
        assert imports.names(code) & available.keys() == parsed & available.keys()


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ('"""Page, "Omit" and Sms."""', set[str]()),
        ("f'{_wire.text(a)} {{Page}} {Page}'", {"_wire", "a", "Page"}),
        ("x.Page, Page.x, f(Page=Omit, y=y)", {"x", "Page", "f", "Omit", "y"}),
        ("def Page(Omit: int | Sms = None, *, a: b) -> Call: ...", {"int", "Sms", "None", "b", "Call"}),
        ("class Page(Base): ...", {"Base"}),
        ("a == b", {"a", "b"}),
        ('a = \'"""\'\nb = Page(\'"""\')', {"a", "b", "Page"}),
        (
            'def f() -> X:\n    """Of Page.\n\n    And \\"\\"\\" Sms.\n    """\n    return Omit',
            {"X", "return", "Omit"},
        ),
    ],
)
def test_words_that_are_no_names(code: str, names: set[str]) -> None:
    assert imports.names(code) - {"def", "class"} == names
