"""Random packages: they pass `mypy --strict`, and black leaves them unchanged.

A few are drawn; `CONNECTOR_EXAMPLES=1000 pytest tests/oracle` draws 100, and 200 with types of their own.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from hypothesis import given
from hypothesis.strategies import SearchStrategy

from generator.pipeline import files
from tests.oracle.strategies import Connector, connectors
from tests.support.checkers import mypy
from tests.support.layout import as_black
from tests.support.packages import compiled_files, shared_runtime, sharing

from .examples import EXAMPLES, exactly
from .leaves.grammar import typed_connectors

BATCH = 25
"""Packages per run of mypy."""


def drawn(strategy: SearchStrategy[Connector], count: int) -> list[Connector]:
    """Draw this many random connectors."""
    found: list[Connector] = []

    @exactly(count)
    @given(strategy)
    def collect(connector: Connector) -> None:
        found.append(connector)

    collect()
    return found


def test_random_packages_are_typed_and_laid_out(tmp_path: Path) -> None:
    runtime = shared_runtime(tmp_path / "runtime")
    plain, typed = max(3, EXAMPLES // 10), max(3, EXAMPLES // 5)
    for number, connector in enumerate([*drawn(connectors(), plain), *drawn(typed_connectors(), typed)]):
        folder = tmp_path / f"batch{number // BATCH}" / f"package{number}"
        compiled = compiled_files(connector.files())
        for path, text in files(sharing(compiled) if number % BATCH else compiled).items():
            if not path.endswith((".py", ".pyi")) or not path.startswith("src/"):
                continue
            if "/_runtime/" not in path:
                assert text == as_black(path, text), f"{path} of {connector.files()}"
            target = folder.joinpath(*PurePosixPath(path).parts[2:])
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    for batch in sorted(tmp_path.glob("batch*")):
        assert mypy(batch, ".", sources=[runtime]) == []
