"""mypy and pyright on the package and its tests, and on code that says what each method returns."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.checkers import mypy, pyright
from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS

pytestmark = pytest.mark.xdist_group("types of replies")
USES = Path(__file__).parent / "typing/replies.py.txt"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the package, and beside it code that uses it."""
    folder = tmp_path_factory.mktemp("replies")
    written(compiled(CONNECTORS / "shelter"), folder)
    (folder / "uses.py").write_text(USES.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def test_mypy(folder: Path) -> None:
    assert mypy(folder, "uses.py", "src/shelter_sdk", "tests", sources=["src"]) == []


def test_pyright(folder: Path) -> None:
    assert pyright(folder, "uses.py", "src", "tests", sources=["src"], exclude=["src/shelter_sdk/_runtime"]) == []
