"""One server: started, its document built and checked, and its program run, with the requests that were made."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote

import httpx

from tests.openapi.package import ENVIRONMENT, build
from tests.real.servers import TOKEN, Server

PROGRAMS = Path(__file__).parent / "programs"
_PATIENCE = 300
"""Seconds that a server may take to answer first, on a machine that is busy with other work."""
_REQUEST = re.compile(r'HTTP Request: (\w+) http://[^/ ]+(\S*) "HTTP/[\d.]+ (\d+)')
_SUMMARY = re.compile(r": (\d+ resources, .*) in [\d.]+ s")
_NUMBER = re.compile(r"\d{3,}")
_ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}|(?<=\b[a-z]{3}_)\w{20,}")
_CURSOR = re.compile(r"(?<=cursor=)[\w%.=-]{20,}")


@dataclass(frozen=True)
class Outcome:
    """What became of a server's document and program."""

    built: str
    problems: tuple[str, ...]
    requests: tuple[str, ...]
    """METHOD, path and status of each, in their order."""
    seconds: float
    """Those of all but the installation and the first answer."""

    @property
    def lines(self) -> Iterator[str]:
        """Describe it, with equal requests in a row as one."""
        yield self.built
        yield f"{len(self.requests)} requests"
        for request, equal in groupby(self.requests):
            count = len(list(equal))
            yield f"  {request}" + (f" ({count} times)" if count > 1 else "")
        yield from self.problems or ("no problem",)


def run(server: Server) -> Outcome:
    """Start a server, and use it as its users would."""
    with TemporaryDirectory() as folder, _served(server, Path(folder)) as url:
        began = time.perf_counter()
        work = Path(folder) / "work"
        document = work / server.name / f"openapi{_suffix(server)}"
        document.parent.mkdir(parents=True)
        document.write_bytes(_answer(url + server.document, server))
        spec = document
        if server.overlay:
            spec = document.parent
            (spec / "overlay.toml").write_text(f'extends = "{document.name}"\n{server.overlay}', encoding="utf-8")
        built = build(spec, work / "out")
        if built.folder is None:
            return Outcome("not built", (built.said,), (), time.perf_counter() - began)
        source = built.folder / "src"
        program = built.folder / "program.py"
        program.write_text((PROGRAMS / f"{server.name}.py.txt").read_text(encoding="utf-8"), encoding="utf-8")
        problems = list(_unfit(program, source))
        log = work / "requests.log"
        command = ("-m", "tests.real.recording", str(log), str(program), url, TOKEN)
        path = os.pathsep.join((str(source), str(Path.cwd())))
        done = _done(*command, PYTHONPATH=path)
        if done.returncode:
            problems.append(done.stdout + done.stderr)
        summary = next(match[1] for match in _SUMMARY.finditer(built.said))
        return Outcome(summary, tuple(problems), tuple(_requests(log)), time.perf_counter() - began)


@contextmanager
def _served(server: Server, folder: Path) -> Generator[str]:
    """A server with its data in a folder; it ends with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    data = folder / "data"
    data.mkdir()
    start = server.start(port, data)
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(
            start.command,
            cwd=data,
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
            env={**ENVIRONMENT, **start.variables},
        )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait(url + server.document, server, process)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(url: str, server: Server, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            _answer(url, server)
        except httpx.HTTPError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError(f"{server.name} didn't serve {url}: exit code {process.poll()}")


def _answer(url: str, server: Server) -> bytes:
    answer = httpx.get(url, headers={**server.headers}, timeout=60, trust_env=False)
    return answer.raise_for_status().content


def _suffix(server: Server) -> str:
    return Path(server.document).suffix or ".json"


def _unfit(program: Path, source: Path) -> Iterator[str]:
    """What mypy says in its strict mode about the package and the program, and pyright about the program."""
    settings = program.with_name("pyrightconfig.json")
    checked = {"typeCheckingMode": "strict", "include": [program.name], "extraPaths": [source.name]}
    settings.write_text(json.dumps(checked), encoding="utf-8")
    mypy = ("mypy", "--strict", "--config-file=", "--python-version=3.11", str(source), str(program))
    for command in (mypy, ("pyright", "-p", str(settings), "--pythonpath", sys.executable)):
        done = _done("-m", *command, MYPYPATH=str(source))
        if done.returncode:
            yield done.stdout + done.stderr


def _done(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT | variables)


def _requests(log: Path) -> Iterator[str]:
    """The requests of a log, without what differs from run to run."""
    for match in _REQUEST.finditer(log.read_text(encoding="utf-8") if log.is_file() else ""):
        path, mark, query = match[2].partition("?")
        asked = _CURSOR.sub("CURSOR", _ID.sub("ID", query))
        yield f"{match[1]} {_NUMBER.sub('N', _ID.sub('ID', unquote(path)))}{mark}{asked} {match[3]}"
