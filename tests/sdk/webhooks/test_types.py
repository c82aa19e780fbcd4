"""mypy and pyright on code that uses a package's events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.checkers import Error, lines, mypy, pyright
from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS

pytestmark = pytest.mark.xdist_group("types of webhooks")
HERE = Path(__file__).parent
USES = ("accepted.py", "refused.py", "batches.py", "challenges.py")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sources of packages, and beside them the files of `typing/`, which are user code."""
    folder = tmp_path_factory.mktemp("typing")
    for spec in (HERE / "courier", CONNECTORS / "pigeon", CONNECTORS / "agora"):
        written(compiled(spec), folder)
    for path in (HERE / "typing").glob("*.py.txt"):
        (folder / "src" / path.stem).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return folder / "src"


def wanted(text: str) -> set[int]:
    """The lines that have an error."""
    return {number for number, line in enumerate(text.splitlines(), 1) if line.endswith("# error")}


@pytest.mark.parametrize("check", [mypy, pyright])
def test_types(source: Path, check: Callable[..., list[Error]]) -> None:
    marked = {name: wanted((source / name).read_text(encoding="utf-8")) for name in USES}
    assert lines(check(source, *USES)) == {name: numbers for name, numbers in marked.items() if numbers}
