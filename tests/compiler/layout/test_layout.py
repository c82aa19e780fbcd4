"""Layout is the same as black's, with black as the oracle."""

from __future__ import annotations

import inspect
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from generator.outputs.sdk import render
from generator.pipeline import analyse, files
from generator.python import layout
from tests.support.paths import ROOT

from .strategies import modules

CONNECTORS = [path for path in sorted((ROOT / "tests/connectors").iterdir()) if path.suffix in ("", ".md")]
SPECS = [*sorted((ROOT / "specs").glob("*/")), *(path for path in CONNECTORS if path.name != "README.md")]
CASES = sorted((ROOT / "tests/cases").glob("*/spec*"))
EXAMPLES = int(os.environ.get("LAYOUT_EXAMPLES", "40"))


def package_layouts(spec: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Return the modules of a package before layout, each with its layout."""
    layouts: dict[str, str] = {}

    def formatted(code: str) -> str:
        text = layout.formatted(code)
        layouts[code] = text
        return text

    monkeypatch.setattr(render, "formatted", formatted)
    connector = analyse(spec).connector
    if connector is not None:
        files(connector)
    return layouts


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.stem)
def test_packages_are_as_black_lays_them_out(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layouts = package_layouts(spec, monkeypatch)
    assert layouts
    for code, text in layouts.items():
        assert text == layout.black(code)


def test_black_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    def black(code: str, width: int = 0) -> str:
        raise AssertionError(f"not laid out: {code} in {width}")

    monkeypatch.setattr(layout, "black", black)
    monkeypatch.setattr(layout, "_laid_out", inspect.unwrap(vars(layout)["_laid_out"]))  # bypass its cache
    for spec in (*SPECS, *CASES[::3]):
        package_layouts(spec, monkeypatch)


@settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(modules())
def test_random_code_is_as_black_lays_it_out(code: str) -> None:
    assert layout.formatted(code) == layout.black(code)


@pytest.mark.parametrize(
    "code",
    [
        "x = {}  # a comment\n",
        "x = [a for a in {}]\n",
        "x = {} if b else c\n",
        "x = ({})\n",
        "x = {} + 'a' 'b'\n",
        "x = lambda: {}\n",
        "x = 1; y = {}\n",
        "if x:\n  y = {}\n",
        "def f(): return {}\n",
        "if {} and b:\n    pass\n",
        "x = {} + '漢字'\n",
        'x = {}, """a\n  b"""\n',
    ],
)
def test_what_the_views_do_not_write_is_left_to_black(code: str) -> None:
    long = code.format("a" * 116)
    assert layout.formatted(long) == layout.black(long)
