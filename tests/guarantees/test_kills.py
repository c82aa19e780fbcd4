"""Killed builds: at every step and at any time, the whole old package or the whole new one remains."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from generator.disk import swap
from generator.disk.lock import LOCK, Lock, digest
from generator.disk.write import write
from generator.findings import Findings
from tests.benchmarks import apis
from tests.support.paths import ROOT
from tests.support.specs import tree

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed in the middle of what it does")

RANDOM_KILLS = int(os.environ.get("TRUST_KILLS", "100"))
MINE = {"src/acme/custom.py": b"mine", ".venv/bin/tool": b"tool", "notes.txt": b"notes"}


def package(version: str) -> dict[str, str]:
    """Return the files of a version of the package; some files are the same in all versions."""
    files = {f"src/acme/{name}.py": f"{name} {version}\n" * 50 for name in "abc"}
    files |= {"README.md": "the same\n", "src/acme/_runtime/x.py": "the same\n", f"src/acme/models/{version}.py": ""}
    return {**files, LOCK: Lock(version, {path: digest(text.encode()) for path, text in files.items()}).text}


def whole(version: str) -> dict[str, bytes]:
    """Return everything in the folder of a package."""
    return {**{path: text.encode() for path, text in package(version).items()}, **MINE}


def before(folder: Path) -> Path:
    """Write the old package, with files of the user's own."""
    target = folder / "acme"
    assert write(package("old"), target, Findings())
    for path, data in MINE.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(data)
    return target


def child(work: Callable[[], None]) -> int:
    """Fork a child process that runs the function, and return its id."""
    number = os.fork()
    if number:
        return number
    try:
        work()
    except BaseException:  # noqa: BLE001  whatever it is, this process must not go on
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def killed_at(step: int, target: Path) -> bool:
    """Build in a process that is killed before its nth system call. Return whether it reached that call."""

    def work() -> None:
        left = step

        def hook(event: str, _: object) -> None:
            nonlocal left
            if event != "os.kill" and event.startswith(("os.", "open", "shutil.", "ctypes.call", "fcntl.")):
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hook)
        write(package("new"), target, Findings())

    return os.WIFSIGNALED(os.waitpid(child(work), 0)[1])


def recovered(target: Path) -> None:
    """Check that the next build repairs everything and leaves nothing else."""
    findings = Findings()
    assert write(package("new"), target, findings), findings.items
    assert tree(target) == whole("new")
    assert [path.name for path in target.parent.iterdir()] == ["acme"]


def _never(left: Path, right: Path) -> bool:
    """Replacement for the exchange of two folders on a system that can't."""
    return False


@pytest.mark.parametrize("exchange", [True, False], ids=["exchanged at once", "renamed twice"])
def test_killed_at_every_step(exchange: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not exchange:
        monkeypatch.setattr(swap, "exchanged", _never)
    outcomes = {"old": 0, "new": 0, "between": 0}
    step = 0
    while True:
        folder = tmp_path / str(step)
        target = before(folder)
        if not killed_at(step, target):
            break
        if not exchange and not target.exists():
            outcomes["between"] += 1
        else:
            remaining = tree(target)
            (version,) = [version for version in ("old", "new") if remaining == whole(version)]
            outcomes[version] += 1
        recovered(target)
        step += 1
    assert step > 60
    assert outcomes["old"] > 10
    assert outcomes["new"] > 10
    assert outcomes["between"] == (0 if exchange else 1)
    print(f"{step} kills: {outcomes}")


def test_killed_before_there_was_anything(tmp_path: Path) -> None:
    step = 0
    while killed_at(step, target := tmp_path / str(step) / "acme"):
        assert not target.exists() or tree(target) == {path: text.encode() for path, text in package("new").items()}
        assert write(package("new"), target, Findings())
        assert [path.name for path in target.parent.iterdir()] == ["acme"]
        step += 1
    print(f"{step} kills")


def test_killed_at_any_time(tmp_path: Path) -> None:
    target = before(tmp_path)
    chance = random.Random(7)
    outcomes = {"old": 0, "new": 0}
    ready, started = os.pipe()

    def both() -> None:
        for version in ("new", "old"):
            write(package(version), target, Findings())

    def work() -> None:
        os.write(started, b".")
        while True:
            both()

    began = time.monotonic()
    both()
    seconds = time.monotonic() - began
    for _ in range(RANDOM_KILLS):
        number = child(work)
        os.read(ready, 1)
        time.sleep(chance.uniform(0, 2 * seconds))
        os.kill(number, signal.SIGKILL)
        os.waitpid(number, 0)
        remaining = tree(target)
        (version,) = [version for version in ("old", "new") if remaining == whole(version)]
        outcomes[version] += 1
    recovered(target)
    os.close(ready)
    os.close(started)
    assert min(outcomes.values()) > RANDOM_KILLS // 10
    print(f"{RANDOM_KILLS} kills: {outcomes}")


def test_a_command_killed_at_any_time(tmp_path: Path) -> None:
    """The processes of a killed command end with it."""
    spec, _ = apis.write(tmp_path, 20)
    texts = {version: apis.connector(20, changed=number) for number, version in enumerate(("old", "new"))}
    command = [sys.executable, "-m", "generator", "build", str(spec), "-o", str(tmp_path / "out"), "--no-cache"]

    def built(version: str) -> subprocess.Popen[bytes]:
        spec.write_text(texts[version], encoding="utf-8")
        return subprocess.Popen([*command, "--jobs", "2"], cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL)

    packages: dict[str, dict[str, bytes]] = {}
    seconds = 0.0
    for version in texts:
        began = time.monotonic()
        assert built(version).wait() == 0
        seconds = time.monotonic() - began
        packages[version] = tree(tmp_path / "out" / spec.stem)
    chance = random.Random(7)
    outcomes = {"old": 0, "new": 0}
    for number in range(RANDOM_KILLS // 10):
        process = built("old" if number % 2 else "new")
        with suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0, 1.2 * seconds))
        process.kill()
        process.wait()
        remaining = tree(tmp_path / "out" / spec.stem)
        (version,) = [version for version, package in packages.items() if package == remaining]
        outcomes[version] += 1
        for _ in range(500):
            try:
                os.killpg(process.pid, 0)
            except ProcessLookupError:
                break
            time.sleep(0.01)
        else:
            raise AssertionError("a process of the build lives on")
    print(f"{RANDOM_KILLS // 10} kills: {outcomes}")


def test_two_builds_at_once_do_not_mix(tmp_path: Path) -> None:
    target = before(tmp_path)

    def work(version: str) -> Callable[[], None]:
        def build() -> None:
            for _ in range(25):
                if not write(package(version), target, Findings()):
                    os.kill(os.getpid(), signal.SIGKILL)

        return build

    numbers = [child(work(version)) for version in ("new", "old", "other")]
    assert [os.waitpid(number, 0)[1] for number in numbers] == [0, 0, 0]
    assert tree(target) in [whole(version) for version in ("new", "old", "other")]
    assert [path.name for path in tmp_path.iterdir()] == ["acme"]


def test_what_is_written_meanwhile_is_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = before(tmp_path)
    passed = swap.swap

    def late(where: Path) -> Path | None:
        (target / "notes.txt").unlink()
        (target / "notes.txt").write_bytes(b"newer")
        (target / "src/acme/late.py").write_bytes(b"late")
        return passed(where)

    monkeypatch.setattr(swap, "swap", late)
    assert write(package("new"), target, Findings())
    assert tree(target) == {**whole("new"), "notes.txt": b"newer", "src/acme/late.py": b"late"}


def test_disks_without_second_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(1, "no links here")

    target = before(tmp_path)
    monkeypatch.setattr(os, "link", link)
    recovered(target)
