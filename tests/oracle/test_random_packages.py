"""Random packages: they pass `mypy --strict`, and black leaves them unchanged.

A few are drawn, half of them with types of their own; `CONNECTOR_EXAMPLES=1000 pytest tests/oracle` draws a fifth of that,
`CONNECTOR_PACKAGES=200` that number.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePosixPath

from hypothesis import given

from generator.pipeline import files
from tests.oracle.strategies import Connector, connectors
from tests.support.layout import as_black
from tests.support.packages import compiled_files

from .examples import EXAMPLES, profile

BATCH = 25
"""Packages per run of mypy."""


def drawn(count: int) -> list[Connector]:
    """Draw this many random connectors."""
    found: list[Connector] = []

    @profile(count)
    @given(connectors())
    def collect(connector: Connector) -> None:
        found.append(connector)

    collect()
    return found


def test_random_packages_are_typed_and_laid_out(tmp_path: Path) -> None:
    count = max(4, EXAMPLES // 10)
    for number, connector in enumerate(
        [*drawn(count - count // 2, connectors()), *drawn(count // 2, typed_connectors())]
    ):
        folder = tmp_path / f"batch{number // BATCH}" / f"package{number}"
        for path, text in files(compiled_files(connector.files())).items():
            if not path.endswith((".py", ".pyi")) or not path.startswith("src/"):
                continue
            if "/_runtime/" not in path:
                assert text == as_black(path, text), f"{path} of {connector.files()}"
            target = folder.joinpath(*PurePosixPath(path).parts[2:])
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    for batch in sorted(tmp_path.iterdir()):
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--python-version=3.11", "."]
        ran = subprocess.run(command, cwd=batch, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-1000:]
