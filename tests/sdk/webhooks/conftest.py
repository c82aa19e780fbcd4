"""The connector `courier`, which signs its events in every way there is, built once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.packages import Package, compiled, imported


@pytest.fixture(scope="session")
def courier() -> Iterator[Package]:
    """The package, imported."""
    with imported(compiled(Path(__file__).parent / "courier")) as package:
        yield package
