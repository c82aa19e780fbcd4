"""A help desk over a real socket, whose operations are called from a terminal: real processes of its package."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.packages import compiled, kept
from tests.support.server import Reply, Request, Server, json_reply, running

SECRET = "pass word$1"


@dataclass(frozen=True)
class Ended:
    """What a process wrote, and its exit code."""

    code: int
    out: str
    err: str


@dataclass
class Desk:
    """The package and its server."""

    root: Path
    server: Server
    settings: Mapping[str, str] = field(default_factory=lambda: {"DESK_USERNAME": "me", "DESK_PASSWORD": SECRET})

    @property
    def environment(self) -> dict[str, str]:
        """The variables of a process."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("DESK_")}
        return {**kept, **self.settings, "PYTHONPATH": str(self.root)}

    def command(self, argv: Sequence[str], *, is_called: bool = True) -> list[str]:
        """The words of a process."""
        return [sys.executable, "-m", "desk_sdk", *argv, *(("--base-url", self.server.url) if is_called else ())]

    def run(self, *argv: str, stdin: str = "", is_called: bool = True) -> Ended:
        """Run a command to its end."""
        done = subprocess.run(
            self.command(argv, is_called=is_called),
            env=self.environment,
            input=stdin.encode(),
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    def answer(self, answer: Callable[[Request], Reply]) -> None:
        """Answer requests from now on."""
        self.server.take()
        self.server.answer = answer


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the package."""
    return kept(compiled(Path(__file__).parent / "desk"), "desk_sdk", "httpx")


@pytest.fixture
def desk(root: Path) -> Iterator[Desk]:
    """The desk, whose answers are empty objects."""
    with running() as server:
        server.answer = lambda _: json_reply({"id": "t1"})
        yield Desk(root, server)
