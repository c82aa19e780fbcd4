"""Options of the test run."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-cases` accepts what the compiler gives now; read the diff before committing it."""
    parser.addoption("--update-cases", action="store_true", help="rewrite what tests/cases expects")
