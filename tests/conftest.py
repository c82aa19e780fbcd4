"""Options of the test run."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

# The type checkers that tests start look for the packages of the first Python on the path: this one, activated or not.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])

# A shell that runs the tests in the background has them ignore Ctrl-C, and so would the programs that tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-cases` accepts what the compiler gives now; read the diff before committing it."""
    parser.addoption("--update-cases", action="store_true", help="rewrite what tests/cases expects")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache for each test: none sees what another made, or what lies in the user's folder."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("CONNECTOR_GEN_CACHE", str(folder))
    return folder
