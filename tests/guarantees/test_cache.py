"""The build cache: unchanged parts are not rebuilt, changed parts are."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sized
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from generator.build.outcome import Outcome, build
from generator.machine import cache
from generator.outputs.sdk import classes, package
from generator.text.jsonvalue import Json
from tests.support.paths import ROOT

Builder = Callable[[], Outcome]


@pytest.fixture(name="spec")
def _spec(tmp_path: Path) -> Path:
    spec = tmp_path / "spec" / "vault"
    shutil.copytree(ROOT / "tests/connectors/vault", spec)
    return spec


@pytest.fixture(name="builder")
def _builder(spec: Path, tmp_path: Path) -> Builder:
    def built() -> Outcome:
        return build(spec, tmp_path / "out", store=tmp_path / "store")

    return built


def files(tmp_path: Path) -> dict[str, bytes]:
    folder = tmp_path / "out" / "vault"
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nothing_changed(builder: Builder, tmp_path: Path) -> None:
    first = builder()
    before = files(tmp_path)
    again = builder()
    assert again.text == f"{first.text}, unchanged"
    assert again.findings == first.findings
    assert files(tmp_path) == before


def _stores(folder: Path, number: int, start: Barrier) -> None:
    start.wait()
    with cache.Cache(folder) as store:
        store.put(cache.key(str(number)), str(number))


def test_processes_that_begin_at_once_have_one_secret(tmp_path: Path) -> None:
    """Or what some of them stored would be as good as nothing."""
    for attempt in range(10):
        folder, state = tmp_path / f"store{attempt}", tmp_path / f"state{attempt}"
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_STATE_HOME", str(state))
            fork = get_context("fork")
            start = fork.Barrier(8)
            processes = [fork.Process(target=_stores, args=(folder, number, start)) for number in range(8)]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
            with cache.Cache(folder) as store:
                assert [store.get(cache.key(str(number))) for number in range(8)] == [str(n) for n in range(8)]
        assert [path.name for path in state.rglob("*") if path.is_file()] == ["cache.key"]


def test_a_build_without_changes_imports_no_renderer(builder: Builder, spec: Path, tmp_path: Path) -> None:
    builder()
    code = (
        "import sys; from pathlib import Path; from generator.build.outcome import build\n"
        "made = build(*map(Path, sys.argv[1:3]), store=Path(sys.argv[3])); assert 'unchanged' in made.text\n"
        "print([name for name in ('black', 'datamodel_code_generator', 'jinja2', 'pydantic') if name in sys.modules])"
    )
    arguments = [str(spec), str(tmp_path / "out"), str(tmp_path / "store")]
    process = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True)
    assert process.stdout == "[]\n"


@pytest.mark.parametrize("change", ["spec", "overlay", "file", "missing", "lock", "new", "compiler"])
def test_what_changed_is_built(
    change: str, builder: Builder, spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder()
    package = tmp_path / "out" / "vault"
    match change:
        case "spec":
            path = spec / "service.json"
            path.write_text(path.read_text().replace('"handle"', '"handle" ', 1))
        case "overlay":
            path = spec / "overlay.toml"
            path.write_text(path.read_text() + "\n# more\n")
        case "file":
            path = next(package.rglob("client.py"))
            path.write_text(path.read_text() + "\n")
        case "missing":
            next(package.rglob("client.py")).unlink()
        case "lock":
            path = package / "gen.lock"
            path.write_text(path.read_text() + "\n")
        case "new":
            (spec / "z.json").write_text('{"resources": []}')
        case _:
            monkeypatch.setattr(cache, "fingerprint", lambda: "another")
    assert "unchanged" not in builder().text


def test_what_is_kept_is_what_is_made(spec: Path, tmp_path: Path, builder: Builder) -> None:
    builder()
    path = spec / "resources.json"
    resources: list[dict[str, object]] = json.loads(path.read_text())
    resources[0]["meta"] = {"short": "Something else", "description": "Told in other words."}
    path.write_text(json.dumps(resources))
    builder()
    kept = files(tmp_path)
    shutil.rmtree(tmp_path / "out")
    build(spec, tmp_path / "out")
    assert kept == files(tmp_path)


def test_only_what_changed_is_rendered(builder: Builder, spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    builder()
    path = spec / "service.json"
    path.write_text(path.read_text() + "\n")

    def refuse(items: Sized) -> dict[str, str]:
        assert not items, "rendered again"
        return {}

    monkeypatch.setattr(classes, "rendered", refuse)
    monkeypatch.setattr(package, "laid_out", refuse)
    assert not builder().failed


def test_a_store_that_cannot_be_used_is_none(spec: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    store.mkdir()
    (store / "builds.sqlite").write_text("no database" * 100)
    assert not build(spec, tmp_path / "out", store=store).failed
    (tmp_path / "a-file").write_text("")
    assert not build(spec, tmp_path / "other", store=tmp_path / "a-file").failed


def test_builds_at_once_share_a_store(spec: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator", "build", str(spec), "--cache", str(tmp_path / "store"), "-o"]
    started = [subprocess.Popen([*command, str(tmp_path / name)], stderr=subprocess.DEVNULL) for name in ("a", "b")]
    assert [process.wait() for process in started] == [0, 0]
    first, second = ((tmp_path / name / "vault" / "gen.lock").read_text() for name in ("a", "b"))
    assert first == second


def poison(text: str) -> str:
    """A row whose every module runs code when it is imported, and that brings a file of its own."""
    code = "import os\nos.system('true')\n"
    row: Json = json.loads(text) if text[:1] in ("[", "{") else text
    match row:
        case [dict(made), str(section)]:
            changed = {path: f"{code}{content}" for path, content in made.items()}
            return json.dumps([{**changed, "setup.py": code}, section])
        case str():
            return text + code
        case _:
            return text


ROWS = ["", "{", "[]", "null", '["x", [1]]', "[" * 9999, b"\xff\xfe", 5, None]


@pytest.mark.parametrize("rows", [*ROWS, poison], ids=lambda rows: rows.__name__ if callable(rows) else repr(rows)[:9])
def test_a_row_that_somebody_else_wrote_is_a_miss(rows: object, builder: Builder, spec: Path, tmp_path: Path) -> None:
    builder()
    before = files(tmp_path)
    with sqlite3.connect(tmp_path / "store/builds.sqlite") as store:
        for key, text in store.execute("SELECT key, text FROM made").fetchall():
            changed = rows(text) if callable(rows) else rows
            with suppress(sqlite3.IntegrityError):  # the table takes no row without a text
                store.execute("UPDATE made SET text = ? WHERE key = ?", (changed, key))
    again = builder()
    assert again.failed is False
    assert files(tmp_path) == before
    shutil.rmtree(tmp_path / "out")
    assert builder().failed is False
    assert files(tmp_path) == before
    assert build(spec, tmp_path / "out", check=True, store=tmp_path / "store").diff == ""


def test_a_row_under_another_key_is_a_miss(tmp_path: Path) -> None:
    with cache.Cache(tmp_path) as store:
        store.put(b"one", "text")
        store.put(b"two", "other")
    with sqlite3.connect(tmp_path / "builds.sqlite") as table:
        table.execute("UPDATE made SET (text, seal) = (SELECT text, seal FROM made WHERE key = ?)", (b"one",))
    with cache.Cache(tmp_path) as store:
        assert (store.get(b"one"), store.get(b"two")) == ("text", None)


def state(folder: Path, application: str) -> Path:
    """Stand in for the folder of an application's state."""
    return folder


def test_a_row_that_another_user_sealed_is_a_miss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with cache.Cache(tmp_path) as store:
        store.put(b"key", "text")
    monkeypatch.setattr("platformdirs.user_state_path", partial(state, tmp_path / "another"))
    with cache.Cache(tmp_path) as store:
        assert store.get(b"key") is None
    assert (tmp_path / "another/cache.key").stat().st_mode & 0o077 == 0


def test_without_a_secret_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a-file").write_text("")
    monkeypatch.setattr("platformdirs.user_state_path", partial(state, tmp_path / "a-file"))
    with cache.Cache(tmp_path / "store") as store:
        assert not store.is_kept


def test_a_table_of_an_older_version_is_replaced(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "builds.sqlite") as table:
        table.execute("CREATE TABLE made (key BLOB PRIMARY KEY, text TEXT NOT NULL, used REAL NOT NULL)")
        table.execute("INSERT INTO made VALUES ('key', 'text', 0)")
    with cache.Cache(tmp_path) as store:
        assert store.get(b"key") is None
        store.put(b"key", "text")
    with cache.Cache(tmp_path) as store:
        assert store.get(b"key") == "text"


def test_a_store_behind_a_link_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache/builds.sqlite").symlink_to(tmp_path / "elsewhere")
    with cache.Cache(tmp_path / "cache") as store:
        assert not store.is_kept
    assert not (tmp_path / "elsewhere").exists()
