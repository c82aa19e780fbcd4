"""mypy and pyright on code that uses nested types: what it may do, and over 200 mistakes, each an error at its line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.checkers import lines, mypy, pyright
from tests.support.packages import compiled, written

HERE = Path(__file__).parent
USES = tuple(sorted(path.stem for path in (HERE / "typing").glob("*.py.txt")))
SOURCES = ("chat/src", "desk/src")
ONE_EACH = "# one error in each line from here on"
Found = Mapping[str, set[int]]
"""The lines with errors, by file."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sources of both packages, and beside them the files of `typing/`, which are user code."""
    folder = tmp_path_factory.mktemp("nested")
    for name in ("chat", "desk"):
        written(compiled(HERE / name), folder / name)
    for name in USES:
        (folder / name).write_text((HERE / "typing" / f"{name}.txt").read_text(encoding="utf-8"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def by_mypy(folder: Path) -> Found:
    """The errors of mypy in the packages and in their uses."""
    return lines(mypy(folder, *USES, "chat/src/chat_sdk", "desk/src/desk_sdk", sources=SOURCES))


@pytest.fixture(scope="module")
def by_pyright(folder: Path) -> Found:
    """The errors of pyright in the packages and in their uses."""
    return lines(pyright(folder, *USES, *SOURCES, sources=SOURCES, exclude=["*/src/*/_runtime"]))


def wanted(name: str) -> dict[int, str]:
    """The lines that have an error."""
    lines = dict(enumerate((HERE / "typing" / f"{name}.txt").read_text(encoding="utf-8").splitlines(), 1))
    start = next((number for number, line in lines.items() if line == ONE_EACH), len(lines))
    return {number: line for number, line in lines.items() if line.endswith("# error") or (number > start and line)}


@pytest.mark.xdist_group("nested types")
@pytest.mark.parametrize("checker", ["by_mypy", "by_pyright"])
@pytest.mark.parametrize("name", USES)
def test_uses(folder: Path, name: str, checker: str, request: pytest.FixtureRequest) -> None:
    found: set[int] = request.getfixturevalue(checker).get(name, set())
    text = dict(enumerate((folder / name).read_text(encoding="utf-8").splitlines(), 1))
    missed, false = wanted(name).keys() - found, found - wanted(name).keys()
    assert [f"{number}: {text[number]}" for number in sorted(missed)] == []
    assert [f"{number}: {text[number]}" for number in sorted(false)] == []


@pytest.mark.xdist_group("nested types")
@pytest.mark.parametrize("checker", ["by_mypy", "by_pyright"])
def test_packages(checker: str, request: pytest.FixtureRequest) -> None:
    found: Found = request.getfixturevalue(checker)
    assert found.keys() <= {*USES}


def test_there_are_mistakes_enough() -> None:
    assert len(wanted("refused.py")) >= 200
    assert len(wanted("program.py")) == 2
    assert not wanted("accepted.py")
