"""The time of mypy and of pyright for a user's file, against this package and the peer's of the same API."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.outcome import build
from tests.support.environments import environment

from . import apis
from .build import PEER, Builds
from .harness import Row, Sample, alternating, measured, ratios, seconds, table, works
from .imports import HTTPX

MYPY = "mypy==2.4.1"
PYRIGHT = "pyright[nodejs]==1.1.414"
_RESOURCES = 100
_TARGET = 0.6
_OURS = """\
from bench_sdk import Bench, ItemAaa, NotFoundError


def title(token: str) -> str | None:
    with Bench(token=token) as client:
        made: ItemAaa = client.item_aaa.create(title="a", count=1)
        try:
            return client.item_aaa.read(made.id or "").title
        except NotFoundError:
            return None
"""
_THEIRS = """\
from bench_client import AuthenticatedClient
from bench_client.api.item_aaa import create_item_aaa, read_item_aaa
from bench_client.models import ItemAaa, ItemAaaInput


def title(token: str) -> str | None:
    with AuthenticatedClient(base_url="https://api.bench.example/v1", token=token) as client:
        made = create_item_aaa.sync(client=client, body=ItemAaaInput(title="a", count=1))
        assert isinstance(made, ItemAaa)
        found = read_item_aaa.sync(str(made.id), client=client)
        return found.title if isinstance(found, ItemAaa) and isinstance(found.title, str) else None
"""


def tables(rounds: int) -> str:
    """Return the table about type checkers, in Markdown."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        spec, description = apis.write(folder, _RESOURCES)
        assert not build(spec, folder / "out", processes=2).failed
        (source,) = (folder / "out").glob("*/src")
        Builds(folder, rounds).theirs(description)()
        users = {
            "ours": _user(folder / "user of ours", _OURS, source, environment(HTTPX)),
            "theirs": _user(folder / "user of theirs", _THEIRS, folder / "theirs", environment(PEER)),
        }
        checkers = {"mypy --strict": _mypy, "pyright": _pyright}
        runs = {
            shown: alternating({name: checker(*user) for name, user in users.items()}, rounds)
            for shown, checker in checkers.items()
        }
    return table(
        [
            Row(
                f"`{shown}`, cold, {_RESOURCES} resources",
                seconds(samples["ours"]),
                f"openapi-python-client's package {seconds(samples['theirs'])}",
                ratios(samples["ours"], samples["theirs"]),
                _TARGET,
                works(samples["ours"], samples["theirs"]),
            )
            for shown, samples in runs.items()
        ]
    )


def _user(folder: Path, code: str, source: Path, programs: Path) -> tuple[Path, Path]:
    """A program of a user, and the interpreter that has the package installed, with what it needs."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / programs.name / "python"
    site, needed = (
        Path(sysconfig.get_path("purelib", vars={"base": str(base), "platbase": str(base)}))
        for base in (folder, programs.parent)
    )
    for package in source.iterdir():
        if package.is_dir():
            shutil.copytree(package, site / package.name)
    (site / "needed.pth").write_text(f"{needed}\n", encoding="utf-8")
    program = folder / "user.py"
    program.write_text(code, encoding="utf-8")
    return python, program


def _mypy(python: Path, program: Path) -> Callable[[], Sample]:
    mypy = environment(MYPY) / "mypy"
    options = ["--strict", "--config-file=", f"--cache-dir={'nul' if sys.platform == 'win32' else '/dev/null'}"]
    return lambda: measured([mypy, *options, "--python-executable", python, program], program.parent)


def _pyright(python: Path, program: Path) -> Callable[[], Sample]:
    pyright = environment(PYRIGHT) / "pyright"
    return lambda: measured([pyright, "--pythonpath", python, program], program.parent)
