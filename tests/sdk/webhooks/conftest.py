"""The connector `courier`, which uses every signature scheme, built once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.packages import Package, compiled, imported


@pytest.fixture(scope="session")
def courier() -> Iterator[Package]:
    """Import the package."""
    with imported(compiled(Path(__file__).parent / "courier")) as package:
        yield package
