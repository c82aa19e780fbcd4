"""The command line: output, exit codes, and no change of files on bad input."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tests.support.specs import SERVICE, run, spec, thing, tree


def test_build_says_what_it_did(tmp_path: Path) -> None:
    code, output = run("build", spec(tmp_path / "acme", SERVICE, [thing()]), "-o", tmp_path / "out")
    assert code == 0
    assert "1 resource, 1 operation, 0 webhooks" in output
    assert (tmp_path / "out/acme/src/acme_sdk/resources/things.py").is_file()


def test_no_spec_is_a_usage_error() -> None:
    assert run("build")[0] == 2


BAD: dict[str, tuple[object, ...]] = {
    "empty-spec": (),
    "invalid-json": ('{"handle": ',),
    "no-service": ([thing()],),
    "missing-key": (SERVICE, [thing(operations={"read": {"path": "/"}})]),
    "unknown-type": (SERVICE, [thing(fields=[{"name": "id", "type": "Strnig", "selector": ["id"]}])]),
    "name-collision": (
        SERVICE,
        [thing(fields=[{"name": name, "type": "String", "selector": [name]} for name in ("userID", "user_id")])],
    ),
}


@pytest.mark.parametrize("expected", BAD)
def test_bad_input_is_a_located_finding(expected: str, tmp_path: Path) -> None:
    output = tmp_path / "out"
    good = spec(tmp_path / "acme", SERVICE, [thing()])
    assert run("build", good, "-o", output)[0] == 0
    before = tree(output)
    (tmp_path / "other").mkdir()
    bad = spec(tmp_path / "other/acme", *BAD[expected])
    code, text = run("build", bad, "-o", output)
    assert code == 1
    assert f"error[{expected}]" in text
    assert text.startswith(str(bad))
    assert "hint: " in text
    assert tree(output) == before


def test_a_spec_that_is_not_there(tmp_path: Path) -> None:
    code, text = run("build", tmp_path / "typo", "-o", tmp_path / "out")
    assert (code, "error[no-spec]" in text) == (1, True)
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_not_ours_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "out/acme").mkdir(parents=True)
    (tmp_path / "out/acme/notes.txt").write_text("mine")
    code, text = run("build", spec(tmp_path / "acme", SERVICE, [thing()]), "-o", tmp_path / "out")
    assert (code, "error[not-ours]" in text) == (1, True)
    assert tree(tmp_path / "out/acme") == {"notes.txt": b"mine"}


def test_one_bad_spec_does_not_stop_the_others(tmp_path: Path) -> None:
    bad = spec(tmp_path / "bad", "{")
    good = spec(tmp_path / "acme", SERVICE, [thing()])
    code, _ = run("build", bad, good, "-o", tmp_path / "out")
    assert code == 1
    assert (tmp_path / "out/acme").is_dir()


def test_the_same_bytes_under_any_hash_seed_and_from_any_folder(tmp_path: Path) -> None:
    outputs: list[dict[str, bytes]] = []
    for seed in ("0", "1", "4711"):
        folder = tmp_path / seed
        folder.mkdir()
        subprocess.run(
            [sys.executable, "-m", "generator", "build", str(ROOT / "specs/sinch"), "-o", "out"],
            cwd=folder,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        outputs.append(tree(folder / "out"))
    assert outputs[0] == outputs[1] == outputs[2]


def test_a_build_shows_every_name_that_it_removes(tmp_path: Path) -> None:
    fields = [{"name": name, "type": "String", "selector": [name]} for name in "abcd"]
    acme = spec(tmp_path / "acme", SERVICE, [thing(fields=fields)])
    arguments = ("build", acme, "-o", tmp_path / "out", "--no-cache")
    run(*arguments)
    shutil.rmtree(acme)
    spec(acme, SERVICE, [thing(fields=fields[:1])])
    output = run(*arguments)[1]
    assert output.count("warning[removed-name]") == 3
    assert "1 warning: gen check" in output  # which doesn't know the package, and so none of the three


@pytest.mark.parametrize("package", sorted(path.name for path in (ROOT / "generated").glob("*/")))
def test_committed_packages_are_what_the_specs_give(package: str) -> None:
    code, output = run("build", ROOT / "specs" / package, "-o", ROOT / "generated", "--check")
    assert code == 0, output


def test_a_build_shows_one_line_a_code_and_a_cached_build_none(tmp_path: Path) -> None:
    fields = [{"name": name, "type": "String", "selector": [name], "colour": 1} for name in "abcdefgh"]
    acme = spec(tmp_path / "acme", SERVICE, [thing(fields=fields)])
    arguments = ("build", acme, "-o", tmp_path / "out", "--cache", tmp_path / "cache")
    first, again = (run(*arguments)[1] for _ in range(2))
    assert first.count("warning[unknown-key]") == 1
    assert f"9 warnings: gen check {acme} shows all of them" in first
    assert "warning[" not in again
    assert again.rstrip().endswith("s (9 warnings as before)")
    assert run("check", acme)[1].count("warning[unknown-key]") == 8
    assert (
        "warning[" in run(*arguments, "--format", "json")[1]
        or '"unknown-key"' in run(*arguments, "--format", "json")[1]
    )


def test_a_check_says_that_all_is_well(tmp_path: Path) -> None:
    assert run("check", ROOT / "specs/sinch-live")[1] == "1 spec: all is well\n"
