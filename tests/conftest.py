"""Options of the test run."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Type checkers use the packages of the first Python on the path, so put this one first.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])

# A shell makes background jobs ignore Ctrl-C, and programs that the tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
# A machine that is busy with other work is no reason to fail.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
collect_ignore = ["cases"]
"""The files of packages there are not tests of this project."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-cases`, which accepts the current output; read the diff before committing it."""
    parser.addoption("--update-cases", action="store_true", help="rewrite what tests/cases expects")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that take the longest, so that no worker ends alone."""
    longest = ("test_verify.py", "test_schemathesis.py", "test_prism.py", "test_limits.py", "test_round_trip.py")
    items.sort(key=lambda item: item.path.name not in longest)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty cache of its own."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("CONNECTOR_GEN_CACHE", str(folder))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    return folder
