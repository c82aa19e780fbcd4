"""Deprecated methods, arguments and fields: reported by mypy and by pyright at their line, and at no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.checkers import mypy, pyright
from tests.support.packages import compiled, written
from tests.support.paths import CASES

pytestmark = pytest.mark.xdist_group("deprecated")
USE = """
import asyncio
from acme_sdk import Acme, AsyncAcme, Thing

client = Acme()
client.things.send(to="1")
client.with_raw_response.things.send(to="1")
client.things.drop()  # reported
client.things.send(to="1", sender="2")  # reported
client.with_raw_response.things.drop()  # reported
client.with_raw_response.things.send(to="1", sender="2")  # reported
thing: Thing = client.things.read(id="1")
name: str | None = thing.name
nick: str | None = thing.nick  # reported
Thing(id=1, nick="n", name="n")


async def calls() -> None:
    async with AsyncAcme() as other:
        await other.things.send(to="1")
        await other.things.drop()  # reported
        await other.things.send(to="1", sender="2")  # reported


asyncio.run(calls())
"""
REPORTED = {number for number, line in enumerate(USE.split("\n"), 1) if line.endswith("# reported")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, beside a file that uses it."""
    folder = tmp_path_factory.mktemp("deprecated")
    written(compiled(CASES / "f55-effects-and-deprecations/spec"), folder / "acme")
    (folder / "use.py").write_text(USE, encoding="utf-8")
    return folder


def test_mypy(folder: Path) -> None:
    found = mypy(folder, "use.py", "acme/src/acme_sdk", sources=["acme/src"])
    assert {(error.path, error.line, error.rule) for error in found} == {
        ("use.py", line, "deprecated") for line in REPORTED
    }


def test_pyright(folder: Path) -> None:
    found = pyright(folder, "use.py", "acme/src/acme_sdk/resources", "acme/tests", sources=["acme/src"])
    assert {(error.path, error.line, error.rule) for error in found} == {
        ("use.py", line, "reportDeprecated") for line in REPORTED
    }
