"""Options of the test run."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-cases` accepts what the compiler gives now; read the diff before committing it."""
    parser.addoption("--update-cases", action="store_true", help="rewrite what tests/cases expects")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache for each test: none sees what another made, or what lies in the user's folder."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("CONNECTOR_GEN_CACHE", str(folder))
    return folder
