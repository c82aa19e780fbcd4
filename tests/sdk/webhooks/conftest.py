"""The connectors whose webhooks are tested, built once: `courier` uses every signature scheme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.packages import Package, compiled, imported
from tests.support.paths import CONNECTORS


@pytest.fixture(scope="session")
def courier() -> Iterator[Package]:
    """Import the package."""
    with imported(compiled(Path(__file__).parent / "courier")) as package:
        yield package


@pytest.fixture(scope="session")
def pigeon() -> Iterator[Package]:
    """Import a package whose deliveries are batches and forms."""
    with imported(compiled(CONNECTORS / "pigeon")) as package:
        yield package


@pytest.fixture(scope="session")
def agora() -> Iterator[Package]:
    """Import a package whose sender asks challenges."""
    with imported(compiled(CONNECTORS / "agora")) as package:
        yield package
