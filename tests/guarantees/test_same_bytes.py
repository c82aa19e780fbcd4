"""Equal bytes for equal input, with any Python, locale, time zone, folder, file order and line ending."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from generator.ir import names
from generator.outputs import OUTPUTS, Output
from generator.python.literals import literal
from generator.text import characters
from generator.text.prose import prose
from tests.guarantees import hostile
from tests.support.paths import ROOT
from tests.support.specs import tree

PYTHONS = [path for path in os.environ.get("TRUST_PYTHONS", "").split(os.pathsep) if path]
"""Other interpreters that have the compiler's dependencies."""


def built(spec: Path, out: Path, python: str = sys.executable, **environment: str) -> dict[str, bytes]:
    """Build a spec in its own process, and return the package."""
    done = subprocess.run(
        [python, "-m", "generator", "build", str(spec), "-o", str(out), "--no-cache"],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return tree(out)


def unusual(folder: Path) -> Path:
    """Write a spec with characters of many Unicode versions."""
    folder.mkdir()
    text = "é \u0416 \u4e2d \U0001f600 \U0001e4d0 \U00031350 \u019b \u0264 \u10d0 ﬁ"
    spec = hostile.put(hostile.SPEC, ("meta", "description"), text)
    for index, wire in enumerate(["größe", "имя", "\u0264x", "\u10d0bc", "n\U0001e4d0m", "x\ua7cdy"]):
        spec = hostile.put(spec, ("resources", 0, "fields", index % 2, "name"), wire)
    spec = hostile.put(spec, ("service", "headers"), {"X-Tenant": "x"})
    spec = hostile.put(
        spec, ("resources", 0, "operations", "create", "bodyTemplate"), {"value": json.dumps({"a": text})}
    )
    return hostile.written(folder, spec, {})


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A spec, and its package as it is built in this environment."""
    folder = tmp_path_factory.mktemp("usual")
    spec = unusual(folder / "acme")
    return spec, built(spec, folder / "out")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": "0"},
        {"PYTHONOPTIMIZE": "2"},
    ],
    ids=lambda found: next(iter(found)),
)
def test_whatever_the_environment(
    environment: dict[str, str], usual: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    spec, package = usual
    assert built(spec, tmp_path / "out", **environment) == package


@pytest.mark.parametrize("python", PYTHONS or [sys.executable])
def test_whatever_the_python(python: str, usual: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    spec, package = usual
    assert built(spec, tmp_path / "1", python) == package
    for folder in ("market", "vault", "mailbox") if PYTHONS else ("vault",):
        connector = ROOT / "tests/connectors" / folder
        assert built(connector, tmp_path / "3") == built(connector, tmp_path / "4", python)


@pytest.mark.parametrize("output", OUTPUTS, ids=lambda output: output.name)
def test_every_output(output: Output) -> None:
    code = (
        "import hashlib, sys; from pathlib import Path\n"
        "from generator.outputs import OUTPUTS; from generator.pipeline import analyse\n"
        "(output,) = (item for item in OUTPUTS if item.name == sys.argv[1])\n"
        "connector = analyse(Path(sys.argv[2])).connector; assert connector\n"
        "for path, data in sorted(output.files(connector).items()): print(path, hashlib.sha256(data).hexdigest())\n"
    )
    first, second = (
        subprocess.run(
            [sys.executable, "-c", code, output.name, str(ROOT / "tests/connectors/vault")],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            cwd=ROOT,
            check=True,
            capture_output=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    )
    assert first == second != b""


def test_whatever_the_line_endings_and_the_order_of_files(tmp_path: Path) -> None:
    parts = {path.name: path.read_bytes() for path in (ROOT / "tests/connectors/market").iterdir()}
    for folder, order, end in (("1", sorted(parts), b"\n"), ("2", sorted(parts, reverse=True), b"\r\n")):
        target = tmp_path / folder / "market"
        target.mkdir(parents=True)
        for name in order:
            (target / name).write_bytes(parts[name].replace(b"\n", end))
    packages = [built(tmp_path / folder / "market", tmp_path / folder / "out") for folder in ("1", "2")]
    assert packages[0] == packages[1]
    assert b"\r" not in b"".join(packages[0].values())


def test_only_settled_characters_decide() -> None:
    for point in range(0x110000):
        character = chr(point)
        if character.isascii() or 0xD800 <= point < 0xE000:
            continue
        shown = literal(character)[1:-1] == character
        assert shown == characters.is_settled(character)
        if shown:
            assert unicodedata.ucd_3_2_0.category(character) != "Cn"
            assert character.isprintable()
        if point > 0xFFFF and point % 17:
            continue
        name = names.snake(f"a{character}b")
        assert all(map(characters.is_settled, name + names.pascal(f"{character}b") + names.variable("A", name)))


def test_prose_shows_nothing_that_is_hidden() -> None:
    for point in range(0x110000):
        if unicodedata.category(chr(point)) in ("Cc", "Cf", "Cs", "Co"):
            assert prose(f"a{chr(point)}b") in ("ab", "a b", "a\nb"), hex(point)
