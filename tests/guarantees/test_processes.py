"""Builds in several processes: the same bytes as in one, and no process left."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build.outcome import build
from generator.machine.workers import Worker
from generator.outputs.sdk import classes
from generator.text.bugs import CompilerBug
from tests.benchmarks import apis

forks = pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked here")


@pytest.fixture(name="alone", autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the process look single-threaded; the test runner is not."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def package(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_bytes(tmp_path: Path) -> None:
    spec, _ = apis.write(tmp_path, 40)
    one, many = (tmp_path / name for name in ("one", "many"))
    assert not build(spec, one, processes=1).failed
    assert not build(spec, many, processes=3).failed
    assert package(one) == package(many)
    assert multiprocessing.active_children() == []


def test_a_spec_that_extends_another_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    base, _ = apis.write(tmp_path, 1)
    spec = tmp_path / "over"
    spec.mkdir()
    extends = os.path.relpath(base, spec)
    (spec / "overlay.toml").write_text(f'extends = "{extends}"\n[package]\nname = "other"\n', encoding="utf-8")
    assert not build(spec, tmp_path / "one", processes=1).failed
    outcome = build(spec, tmp_path / "many", processes=2)
    assert not outcome.failed, outcome.text
    assert package(tmp_path / "one") == package(tmp_path / "many")


def test_what_the_cache_has_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, _ = apis.write(tmp_path, 40)
    build(spec, tmp_path / "one", store=tmp_path / "store", processes=2)

    def refused(_: object) -> None:
        raise AssertionError("a class was rendered again")

    monkeypatch.setattr(classes, "rendered", refused)
    assert not build(spec, tmp_path / "two", store=tmp_path / "store", processes=1).failed
    assert package(tmp_path / "one") == package(tmp_path / "two")


@forks
def test_a_worker_is_a_process_of_its_own() -> None:
    worker: Worker[int, int] = Worker(lambda number: number * os.getpid(), apart=True)
    worker.give(1)
    assert worker.result() != os.getpid()
    assert multiprocessing.active_children() == []


def test_here_where_it_is_not_apart() -> None:
    worker: Worker[int, int] = Worker(lambda number: number * os.getpid(), apart=False)
    worker.give(1)
    assert worker.result() == os.getpid()


@pytest.mark.parametrize("apart", [True, False])
def test_an_error_is_raised_where_the_result_is_asked_for(apart: bool) -> None:
    def fails(_given: int) -> int:
        raise CompilerBug("no")

    worker: Worker[int, int] = Worker(fails, apart=apart)
    worker.give(1)
    with pytest.raises(CompilerBug, match="no"):
        worker.result()


@forks
def test_a_process_that_was_killed() -> None:
    def dies(_given: int) -> int:
        os.kill(os.getpid(), signal.SIGKILL)
        return 0

    worker: Worker[int, int] = Worker(dies, apart=True)
    worker.give(1)
    with pytest.raises(CompilerBug, match="--jobs 1"):
        worker.result()


@forks
def test_one_that_nobody_needs_is_ended() -> None:
    worker: Worker[int, int] = Worker(abs, prepare=lambda: time.sleep(600), apart=True)
    worker.close()
    assert multiprocessing.active_children() == []


@forks
@pytest.mark.parametrize("prepare", [None, lambda: None])
def test_none_outlives_the_process_that_asked(prepare: Callable[[], object] | None) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        worker: Worker[int, int] = Worker(abs, prepare=prepare, apart=True)
        worker.give(1)
        os.kill(os.getpid(), signal.SIGKILL)
    os.close(writing)
    os.waitpid(child, 0)
    assert os.read(reading, 1) == b""  # end of file: no process holds the other end
    os.close(reading)
