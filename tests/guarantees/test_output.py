"""The output folder: ownership of files, and its state after a failed build."""

from __future__ import annotations

import json
import marshal
import os
import py_compile
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path

import pytest

from generator.disk.lock import digest
from tests.support.paths import ROOT
from tests.support.specs import SERVICE, run, spec, thing, tree


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    """Write a spec."""
    return spec(tmp_path / "acme", SERVICE, [thing()])


@pytest.fixture
def package(tmp_path: Path, acme: Path) -> Path:
    """Build its package."""
    assert run("build", acme, "-o", tmp_path / "out")[0] == 0
    return tmp_path / "out/acme"


def change(acme: Path) -> None:
    """Replace the resource by another."""
    (acme / "1.json").write_text(json.dumps([{**thing(), "handle": "boxes", "endpoint": "/boxes"}]), encoding="utf-8")


def build(acme: Path, *options: str) -> tuple[int, str]:
    """Build the spec into the folder beside it."""
    return run("build", acme, "-o", acme.parent / "out", *options)


def test_only_the_package_is_left_in_the_folder(package: Path, acme: Path) -> None:
    change(acme)
    assert build(acme)[0] == 0
    assert [path.name for path in package.parent.iterdir()] == ["acme"]


def test_equal_input_touches_nothing(package: Path, acme: Path) -> None:
    before = package.stat().st_ino, (package / "README.md").stat().st_mtime_ns
    assert build(acme)[0] == 0
    assert (package.stat().st_ino, (package / "README.md").stat().st_mtime_ns) == before


def test_stale_generated_files_and_their_folders_go(package: Path, acme: Path) -> None:
    cache = package / "src/acme_sdk/resources/__pycache__/things.pyc"
    cache.parent.mkdir()
    cache.write_bytes(b"1")
    (acme / "1.json").write_text(json.dumps([{"handle": "boxes", "fields": []}]), encoding="utf-8")
    assert build(acme)[0] == 0
    assert not list(package.rglob("things.py"))
    assert not (package / "tests").exists()
    assert (package / "src/acme_sdk/resources/boxes.py").is_file()


def test_files_of_the_users_own_stay_as_they_are(package: Path, acme: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "client.py").write_text("theirs")
    script = package / "src/acme_sdk/custom/script.py"
    script.parent.mkdir()
    script.write_bytes(b"mine\r\n")
    script.chmod(0o751)
    (package / ".venv/bin").mkdir(parents=True)
    (package / ".venv/bin/python").symlink_to("/nowhere")
    (package / "linked").symlink_to(outside)
    (package / "empty").mkdir(mode=0o700)
    before = script.stat()
    change(acme)
    assert build(acme)[0] == 0
    after = script.stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_mode) == (before.st_ino, before.st_mtime_ns, before.st_mode)
    assert script.read_bytes() == b"mine\r\n"
    assert (package / ".venv/bin/python").readlink() == Path("/nowhere")
    assert (package / "linked").readlink() == outside
    assert stat.S_IMODE((package / "empty").stat().st_mode) == 0o700
    assert tree(outside) == {"client.py": b"theirs"}


def test_permissions_of_generated_files_stay(package: Path, acme: Path) -> None:
    (package / "api.md").chmod(0o600)
    package.chmod(0o750)
    change(acme)
    assert build(acme)[0] == 0
    assert stat.S_IMODE((package / "api.md").stat().st_mode) == 0o600
    assert stat.S_IMODE(package.stat().st_mode) == 0o750


@pytest.mark.parametrize("path", ["src/acme_sdk/client.py", "src/acme_sdk/resources/things.py", "pyproject.toml"])
def test_an_edited_file_stops_the_build_until_told(path: str, package: Path, acme: Path) -> None:
    (package / path).write_text((package / path).read_text() + "\n# mine\n")
    change(acme)
    before = tree(package)
    code, text = build(acme)
    assert (code, f"{path}:1:1: error[edited-file]" in text) == (1, True)
    assert tree(package) == before
    assert build(acme, "--overwrite")[0] == 0
    assert b"# mine" not in b"".join(tree(package).values())


def test_an_edit_that_was_moved_lets_the_build_go_on(package: Path, acme: Path) -> None:
    client = package / "src/acme_sdk/client.py"
    client.write_text("mine = 1\n")
    client.rename(client.with_name("custom.py"))
    assert build(acme)[0] == 0
    assert client.is_file()
    assert client.with_name("custom.py").read_text() == "mine = 1\n"


@pytest.mark.parametrize("options", [(), ("--overwrite",)])
def test_a_file_of_the_users_own_is_never_replaced(options: tuple[str, ...], package: Path, acme: Path) -> None:
    (package / "src/acme_sdk/resources/boxes.py").write_text("mine")
    change(acme)
    before = tree(package)
    code, text = build(acme, *options)
    assert (code, "resources/boxes.py:1:1: error[file-in-the-way]" in text) == (1, True)
    assert tree(package) == before


@pytest.mark.parametrize("options", [(), ("--overwrite",)])
@pytest.mark.parametrize("path", ["src", "src/acme_sdk/resources", "README.md"])
def test_a_link_in_the_package_is_not_followed(
    path: str, options: tuple[str, ...], package: Path, acme: Path, tmp_path: Path
) -> None:
    (package / path).rename(tmp_path / "elsewhere")
    (package / path).symlink_to(tmp_path / "elsewhere")
    change(acme)
    before = [(tmp_path / "elsewhere").stat().st_mtime_ns, tree(tmp_path)]
    code, text = build(acme, *options)
    assert (code, f"{path}:1:1: error[file-in-the-way]" in text) == (1, True)
    assert [(tmp_path / "elsewhere").stat().st_mtime_ns, tree(tmp_path)] == before


def test_a_target_that_is_a_link_is_not_ours(package: Path, acme: Path, tmp_path: Path) -> None:
    package.rename(tmp_path / "elsewhere")
    package.symlink_to(tmp_path / "elsewhere")
    before = tree(tmp_path)
    code, text = build(acme)
    assert (code, "error[not-ours]" in text) == (1, True)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "lock",
    ["", "[]", "{}", '{"files": []}', '{"files": {"a": 1}}', '{"files": {}, "names": 1}', "<<<<<<<", "[" * 9999],
)
def test_a_broken_lock_is_not_ours(lock: str, package: Path, acme: Path) -> None:
    (package / "gen.lock").write_text(lock)
    before = tree(package)
    code, text = build(acme, "--overwrite")
    assert (code, "error[not-ours]" in text) == (1, True)
    assert tree(package) == before


def test_a_lock_that_names_files_outside_reaches_none_of_them(package: Path, acme: Path, tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("theirs")
    lock = json.loads((package / "gen.lock").read_text())
    lock["files"] |= {"../../theirs": "0", str(tmp_path / "theirs"): "0", "": "0", ".": "0"}
    (package / "gen.lock").write_text(json.dumps(lock))
    assert build(acme)[0] == 0
    assert (tmp_path / "theirs").read_text() == "theirs"


def test_line_endings_of_a_checkout_are_no_edit(package: Path, acme: Path) -> None:
    for path in package.rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert build(acme, "--check")[0] == 0
    assert build(acme)[0] == 0
    assert b"\r" not in b"".join(tree(package).values())


def test_check_shows_a_diff_and_writes_nothing(package: Path, acme: Path) -> None:
    assert build(acme, "--check")[0] == 0
    change(acme)
    (package / "README.md").unlink()
    before = {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in package.parent.rglob("*")}
    code, text = build(acme, "--check")
    assert code == 1
    assert "--- /dev/null\n" in text
    assert f"+++ {package}/README.md" in text
    assert f"--- {package}/src/acme_sdk/resources/things.py\n+++ /dev/null" in text
    assert "+    boxes: _resources.boxes.BoxesResource" in text
    assert {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in package.parent.rglob("*")} == before


def test_check_of_nothing_makes_nothing(acme: Path) -> None:
    assert build(acme, "--check")[0] == 1
    assert not (acme.parent / "out").exists()


def limited(limit: Callable[[], None], acme: Path) -> subprocess.CompletedProcess[str]:
    """Run a build in its own process, under a limit."""
    return subprocess.run(
        [sys.executable, "-m", "generator", "build", str(acme), "-o", str(acme.parent / "out")],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=limit,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_full_disk_leaves_what_was_there(package: Path, acme: Path) -> None:
    change(acme)
    before = tree(package.parent)
    done = limited(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)), acme)
    assert (done.returncode, "File too large" in done.stderr) == (1, True), done.stderr
    assert "Traceback" not in done.stderr
    assert tree(package.parent) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="another user is needed, whom the folder refuses")
@pytest.mark.skipif(
    any(folder.stat().st_mode & 0o005 != 0o005 for folder in Path(__file__).parents),
    reason="another user can't read the compiler in this checkout",
)
def test_a_folder_without_permission_leaves_what_was_there(package: Path, acme: Path) -> None:
    for folder in package.parents:
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(0o755)
    change(acme)
    before = tree(package.parent)
    os.seteuid(65534)
    try:
        code, text = build(acme)
    finally:
        os.seteuid(0)
    assert (code, "error[not-written]" in text) == (1, True), text
    assert tree(package.parent) == before


def test_a_file_as_output_folder(acme: Path) -> None:
    (acme.parent / "out").mkdir()
    (acme.parent / "out/acme").write_text("mine")
    code, text = build(acme)
    assert (code, "error[not-ours]" in text) == (1, True)
    assert (acme.parent / "out/acme").read_text() == "mine"


@pytest.mark.parametrize("name", [".acme.gen-old", ".acme.gen-new"])
@pytest.mark.parametrize("link", [False, True])
def test_folders_of_the_users_own_beside_the_package(package: Path, acme: Path, name: str, link: bool) -> None:
    """The folders have names that the build itself uses, but are not left over from a killed build."""
    mine = package.parent / name
    if link:
        elsewhere = acme.parent / "elsewhere"
        elsewhere.mkdir()
        elsewhere.chmod(0o755)
        mine.symlink_to(elsewhere)
    else:
        mine.mkdir()
    (mine / "precious").write_text("x")
    before = tree(package)
    change(acme)
    code, printed = build(acme)
    assert code == 1
    assert f"{name}: the path is in use by something else" in printed
    assert (mine / "precious").read_text() == "x"
    assert stat.S_IMODE(mine.stat().st_mode) & 0o055 == 0o055
    assert tree(package) == before


def test_two_specs_of_one_folder(acme: Path) -> None:
    (acme.parent / "b").mkdir()
    twin = spec(acme.parent / "b/acme", SERVICE, [thing()])
    code, printed = run("build", acme, twin, "-o", acme.parent / "out")
    assert code == 2
    assert "have the same output folder" in printed
    assert not (acme.parent / "out").exists()


def test_a_folder_that_cannot_have_a_lock_beside_it(acme: Path) -> None:
    code, printed = run("build", acme, "-o", "/proc")
    assert code == 1
    assert "not-written" in printed


@pytest.mark.parametrize("what", ["spec", "json", "overlay", "extends", "lock", "generated"])
def test_what_never_ends_is_not_read(what: str, package: Path, acme: Path) -> None:
    """Opening a pipe without a writer would block forever."""
    change(acme)
    path = {
        "spec": acme.parent / "pipe.json",
        "json": acme / "2.json",
        "overlay": acme / "overlay.toml",
        "extends": acme / "pipe",
        "lock": package / "gen.lock",
        "generated": package / "README.md",
    }[what]
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    if what == "extends":
        (acme / "overlay.toml").write_text('extends = "pipe"', encoding="utf-8")
    code, printed = run("build", path if what == "spec" else acme, "-o", acme.parent / "out")
    assert code == 1
    assert "error[" in printed


@pytest.mark.parametrize("link", ["/nowhere", "/dev/zero", "/dev/null"])
@pytest.mark.usefixtures("package")
def test_an_overlay_that_leads_elsewhere(link: str, acme: Path) -> None:
    (acme / "overlay.toml").symlink_to(link)
    code, printed = build(acme)
    assert code == 1
    assert "overlay.toml:1:1: error[unreadable]" in printed


@pytest.mark.parametrize(
    "arguments",
    [
        ["openapi", "{spec}", "-o", "no/such/folder.json"],
        ["openapi", "{spec}", "-o", "{spec}/1.json/x"],
        ["openapi", "{spec}", "-o", "/dev/full"],
        ["openapi", "{spec}", "-o", "x" * 300],
        ["build", "{spec}", "-o", "x" * 300],
        ["build", "x" * 5000],
        ["check", "x" * 5000],
        ["diff", "x" * 300, "{spec}"],
        ["new", "abc", "-o", "{spec}/1.json/x"],
        ["new", "abc", "-o", "/proc/x"],
        ["docs", "{spec}", "-o", "."],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_paths_that_cannot_be(arguments: list[str], acme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(acme.parent)
    code, printed = run(*(argument.replace("{spec}", str(acme)) for argument in arguments))
    assert code in (1, 2)
    assert printed.count("\n") < 12


def outside(acme: Path) -> Path:
    """A file of somebody else, outside of the output."""
    victim = acme.parent / "victim"
    victim.write_text("precious")
    os.utime(victim, (0, 0))
    return victim


@pytest.mark.parametrize("is_there", [True, False])
def test_a_lock_that_is_a_link(acme: Path, is_there: bool) -> None:
    victim = outside(acme) if is_there else acme.parent / "victim"
    (acme.parent / "out").mkdir()
    (acme.parent / "out/.acme.gen-lock").symlink_to(victim)
    code, printed = build(acme)
    assert (code, "the path is in use by something else" in printed) == (1, True)
    assert not (acme.parent / "out/acme").exists()
    if is_there:
        assert (victim.read_text(), victim.stat().st_mtime) == ("precious", 0)
    else:
        assert not victim.exists()


def test_a_lock_with_a_text_of_the_users_own(acme: Path) -> None:
    (acme.parent / "out").mkdir()
    (acme.parent / "out/.acme.gen-lock").write_text("mine")
    assert build(acme)[0] == 1
    assert (acme.parent / "out/.acme.gen-lock").read_text() == "mine"


def test_a_lock_of_the_package_that_is_a_link(package: Path, acme: Path) -> None:
    lock = acme.parent / "gen.lock"
    (package / "gen.lock").rename(lock)
    (package / "gen.lock").symlink_to(lock)
    before = tree(package)
    change(acme)
    code, printed = build(acme)
    assert (code, "error[not-ours]" in printed) == (1, True)
    assert tree(package) == before


@pytest.mark.parametrize("name", [".acme.gen-old", ".acme.gen-new"])
def test_a_lock_that_was_left_deletes_no_folder_of_the_users_own(package: Path, acme: Path, name: str) -> None:
    """A repository can carry the lock file of an interrupted build."""
    (package.parent / ".acme.gen-lock").touch()
    (package.parent / name).mkdir()
    (package.parent / name / "precious").write_text("x")
    change(acme)
    assert build(acme)[0] == 1
    assert (package.parent / name / "precious").read_text() == "x"


@pytest.mark.parametrize("overwrite", [True, False])
@pytest.mark.parametrize("path", ["notes.txt", "src/acme_sdk/mine.py", "src/mine.py", "tests/conftest.py", "../victim"])
def test_gen_lock_deletes_nothing_that_no_build_made(package: Path, acme: Path, path: str, overwrite: bool) -> None:
    mine = package / path
    mine.write_text("precious")
    lock = json.loads((package / "gen.lock").read_text())
    lock["files"][path] = digest(b"precious")
    (package / "gen.lock").write_text(json.dumps(lock))
    change(acme)
    code, printed = build(acme, *(["--overwrite"] if overwrite else []))
    assert code == 0, printed
    assert mine.read_text() == "precious"


SHADOWS = {
    "package": ("client/__init__.py", b""),
    "bytecode of a package": ("client/__init__.pyc", b""),
    "compiled": ("client.cpython-311-x86_64-linux-gnu.so", b""),
    "compiled for all": ("_runtime/core.abi3.so", b""),
    "on Windows": ("client.pyd", b""),
    "for type checkers": ("client.pyi", b""),
    "of a package": ("_runtime/__init__.so", b""),
}


@pytest.mark.parametrize("shadow", SHADOWS)
def test_a_check_sees_what_is_imported_instead(package: Path, acme: Path, shadow: str) -> None:
    name, data = SHADOWS[shadow]
    path = package / "src/acme_sdk" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    code, printed = build(acme, "--check")
    assert (code, "error[file-in-the-way]: the file is imported instead" in printed) == (1, True), printed


def test_a_check_passes_over_other_files(package: Path, acme: Path) -> None:
    for path in (
        "src/acme_sdk/mine.py",
        "src/acme_sdk/data/client.json",
        "docs/client/__init__.py",
        "src/acme_sdk/c.so",
    ):
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_bytes(b"")
    (package / "src/acme_sdk/client").mkdir()
    code, printed = build(acme, "--check")
    assert code == 0, printed


def _compiled(source: str, path: Path, kind: str) -> bytes:
    code = marshal.dumps(compile(source, "client.py", "exec", dont_inherit=True))
    real = path.read_bytes()
    if kind == "timestamp":
        status = path.stat()
        rest = int(status.st_mtime).to_bytes(4, "little") + status.st_size.to_bytes(4, "little")
        return MAGIC_NUMBER + bytes(4) + rest + code
    flags = {"unchecked": 1, "checked": 3}[kind]
    return MAGIC_NUMBER + flags.to_bytes(4, "little") + source_hash(real) + code


@pytest.mark.parametrize("kind", ["timestamp", "checked", "unchecked"])
@pytest.mark.parametrize("is_own", [True, False])
@pytest.mark.parametrize("level", ["", ".opt-1"])
def test_a_check_reads_bytecode(package: Path, acme: Path, kind: str, is_own: bool, level: str) -> None:
    path = package / "src/acme_sdk/errors.py"
    if is_own:
        mode = {"timestamp": "TIMESTAMP", "checked": "CHECKED_HASH", "unchecked": "UNCHECKED_HASH"}[kind]
        py_compile.compile(
            str(path), optimize=1 if level else 0, invalidation_mode=py_compile.PycInvalidationMode[mode]
        )
    else:
        cached = path.parent / "__pycache__" / f"errors.{sys.implementation.cache_tag}{level}.pyc"
        cached.parent.mkdir()
        cached.write_bytes(_compiled("print('other')", path, kind))
    code, printed = build(acme, "--check")
    assert code == (0 if is_own else 1), printed


def test_bytecode_that_breaks_a_reader(package: Path, acme: Path) -> None:
    path = package / "src/acme_sdk/errors.py"
    cached = path.parent / "__pycache__" / f"errors.{sys.implementation.cache_tag}.pyc"
    cached.parent.mkdir()
    cached.write_bytes(_compiled("1", path, "unchecked")[:16] + b"\xe3" + b"\xff" * 100)
    assert build(acme, "--check")[0] == 1
    change(acme)
    code, printed = build(acme)
    assert (code, cached.exists()) == (0, False), printed
