"""Each program passes mypy and pyright as its author would run them, and does what it should."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from tests.site import packages
from tests.support.checkers import lines, mypy, pyright
from tests.support.mocking import mocked
from tests.support.packages import compiled, imported, written
from tests.support.paths import CONNECTORS

HERE = Path(__file__).parent
PROGRAMS = sorted(path.name.removesuffix(".py.txt") for path in HERE.glob("*.py.txt"))
"""A program for each of these connectors. Not `.py`: type checkers would miss the packages, which are built here."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the packages, and the programs beside them."""
    folder = tmp_path_factory.mktemp("programs")
    for name in PROGRAMS:
        written(compiled(CONNECTORS / name), folder / name)
        text = (HERE / f"{name}.py.txt").read_text(encoding="utf-8")
        (folder / f"{name}_program.py").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_runs(name: str, folder: Path, tmp_path: Path) -> None:
    connector = compiled(CONNECTORS / name)
    with imported(connector), mocked(connector) as url:
        runpy.run_path(str(folder / f"{name}_program.py"))["main"](url, tmp_path)


def test_types(folder: Path) -> None:
    """Those of the project's site too, and what that says of them: a case that is missing is an error."""
    written(compiled(packages.SPECS["parcels"]), folder / "parcels")
    shown = {name: packages.program(name) for name in ("parcels", "parley")}
    without = re.sub(r" +case Delivered\(\):\n.*\n", "", shown["parcels"])
    assert without != shown["parcels"]
    for name, text in {**shown, "without": without}.items():
        (folder / f"{name}_shown.py").write_text(text, encoding="utf-8")
    programs = [*(f"{name}_program.py" for name in PROGRAMS), *(f"{name}_shown.py" for name in (*shown, "without"))]
    sources = [f"{name}/src" for name in (*PROGRAMS, "parcels")]
    expected = {"without_shown.py": {without[: without.index("assert_never(step)")].count("\n") + 1}}
    assert lines(mypy(folder, *programs, sources=sources)) == expected
    assert lines(pyright(folder, *programs, sources=sources)) == expected
