"""Replay the tour of the README: write each file, run each command, compare its output."""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.support.paths import ROOT

_TOUR = re.compile(r"<!-- tour -->\n(.*)<!-- end of tour -->", re.DOTALL)
_BLOCK = re.compile(r"(?:`(?P<before>[\w.]+)`\)?:\n\n)?```(?P<tag>\w+)\n(?P<body>.*?)```\n", re.DOTALL)
_TIME = re.compile(r"(?<= in )\d+\.\d+(?= s$)", re.MULTILINE)


@dataclass(frozen=True)
class Command:
    """A command of the tour and its output."""

    line: str
    output: str


def steps(port: int) -> Iterator[tuple[str, str] | Command]:
    """Yield the files (name, text) and commands of the tour, with port 8000 replaced."""
    match = _TOUR.search((ROOT / "README.md").read_text(encoding="utf-8").replace("8000", str(port)))
    assert match is not None
    for block in _BLOCK.finditer(match[1]):
        if block["tag"] == "console":
            for command in block["body"].removeprefix("$ ").split("\n$ "):
                line, _, output = command.partition("\n")
                yield Command(line, f"{output.rstrip()}\n" if output else "")
        else:
            assert block["before"], block["body"]
            yield block["before"], block["body"]


def free_port() -> int:
    """Return an unused port."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port: int = server.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    """Block until a server accepts connections on the port."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("the mock does not listen")


def test_the_tour(tmp_path: Path) -> None:
    port = free_port()
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, command in (("gen", "-m generator"), ("mypy", "-m mypy"), ("python", ""), ("pip", "-c ''")):
        tool = tools / name
        tool.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {command} "$@"\n', encoding="utf-8")
        tool.chmod(0o755)
    where = tmp_path / "tour"
    where.mkdir()
    sources = [str(where / f"generated/{name}/src") for name in ("shop", "lamps")]
    variables = {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sources]),
        "MYPYPATH": os.pathsep.join(sources),
        "CONNECTOR_GEN_CACHE": str(tmp_path / "cache"),
    }
    ran = 0
    with ExitStack() as stack:
        for step in steps(port):
            if not isinstance(step, Command):
                name, text = step
                (where / name).write_text(text, encoding="utf-8")
                continue
            ran += 1
            if step.line.endswith(" &"):
                started = subprocess.Popen(
                    shlex.split(step.line.removesuffix(" &")),
                    cwd=where,
                    env=variables,
                    stdout=subprocess.PIPE,
                    text=True,
                )
                stack.callback(started.wait)
                stack.callback(started.terminate)
                wait_for(port)
                assert started.stdout is not None
                assert "".join(started.stdout.readline() for _ in step.output.splitlines()) == step.output
                continue
            done = subprocess.run(
                ["sh", "-c", f"{step.line} 2>&1"],
                cwd=where,
                env=variables,
                capture_output=True,
                text=True,
                check=False,
            )
            assert _TIME.sub("...", done.stdout) == _TIME.sub("...", step.output), step.line
    assert ran > 10
