"""`gen diff`: the effect of a spec's change on callers, with its place."""

from __future__ import annotations

import copy
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.text.jsonvalue import Json
from tests.support.paths import ROOT

Object = dict[str, Json]

LIST: Object = {
    "method": "GET",
    "path": "/{{shelf}}",
    "queryParams": {
        "limit": {"value": "{{limit}}", "placeholders": [{"name": "limit", "type": "Integer", "default": "10"}]},
        "sort": {"value": "{{sort}}", "placeholders": [{"name": "sort", "options": ["up", "down"]}]},
    },
}
BASE: Object = {
    "handle": "library",
    "service": {
        "baseURL": {
            "value": "https://{{region}}.library.example",
            "placeholders": [{"name": "region", "options": ["eu", "us"], "required": True}],
        }
    },
    "resources": [
        {
            "handle": "books",
            "endpoint": "/books",
            "fields": [
                {"name": "id", "type": "String", "selector": ["id"]},
                {"name": "pages", "type": "Integer", "selector": ["pages"]},
            ],
            "operations": {"list": LIST, "remove": {"method": "DELETE", "path": "/{{id}}"}},
            "webhooks": [{"event": "lent", "path": "/lent", "payload": [{"name": "id", "selector": ["id"]}]}],
        }
    ],
}


def at(value: Json, *path: str | int) -> Object:
    """Return the object at a path of a spec."""
    for part in path:
        if isinstance(value, dict):
            value = value[str(part)]
        else:
            assert isinstance(value, list)
            value = value[int(part)]
    assert isinstance(value, dict)
    return value


BOOKS = ("resources", 0)
LIMIT = (*BOOKS, "operations", "list", "queryParams", "limit", "placeholders", 0)
SORT = (*BOOKS, "operations", "list", "queryParams", "sort", "placeholders", 0)
REGION = ("service", "baseURL", "placeholders", 0)

Edit = Callable[[Object], object]
NEW_HOLE: Json = {"value": "{{q}}", "placeholders": [{"name": "q"}]}
NEEDED: Json = {"value": "{{q}}", "placeholders": [{"name": "q", "required": True}]}

EDITS: dict[str, tuple[Edit, str]] = {
    "an operation goes": (lambda s: at(s, *BOOKS, "operations").pop("remove"), "breaking operation-removed"),
    "an operation comes": (
        lambda s: at(s, *BOOKS, "operations").update(read={"method": "GET"}),
        "addition operation-added",
    ),
    "an optional parameter comes": (
        lambda s: at(s, *BOOKS, "operations", "list", "queryParams").update(q=NEW_HOLE),
        "addition parameter-added",
    ),
    "a required parameter comes": (
        lambda s: at(s, *BOOKS, "operations", "list", "queryParams").update(q=NEEDED),
        "breaking parameter-added",
    ),
    "a parameter goes": (
        lambda s: at(s, *BOOKS, "operations", "list", "queryParams").pop("sort"),
        "breaking parameter-removed",
    ),
    "a parameter's type": (lambda s: at(s, *LIMIT).update(type="String"), "breaking parameter-changed"),
    "a wider type": (lambda s: at(s, *LIMIT).update(type="Number"), "addition parameter-changed"),
    "a default": (lambda s: at(s, *LIMIT).update(default="20"), "change parameter-changed"),
    "an option goes": (lambda s: at(s, *SORT).update(options=["up"]), "breaking parameter-changed"),
    "an option comes": (lambda s: at(s, *SORT).update(options=["up", "down", "none"]), "addition parameter-changed"),
    "a parameter becomes required": (lambda s: at(s, *SORT).update(required=True), "breaking parameter-changed"),
    "a field goes": (lambda s: at(s, *BOOKS).update(fields=[]), "breaking field-removed"),
    "a field's type": (lambda s: at(s, *BOOKS, "fields", 1).update(type="String"), "breaking field-changed"),
    "a field's selector": (lambda s: at(s, *BOOKS, "fields", 1).update(selector=["p"]), "change field-changed"),
    "an event goes": (lambda s: at(s, *BOOKS).update(webhooks=[]), "breaking event-removed"),
    "a path": (lambda s: at(s, *BOOKS).update(endpoint="/v2/books"), "change path-changed"),
    "a method": (lambda s: at(s, *BOOKS, "operations", "remove").update(method="POST"), "breaking returns-changed"),
    "a setting's option goes": (lambda s: at(s, *REGION).update(options=["eu"]), "breaking setting-changed"),
    "the handle": (lambda s: s.update(handle="archive"), "breaking package-changed"),
    "a resource goes": (lambda s: s.update(resources=[]), "breaking resource-removed"),
}


def run(*arguments: str | Path) -> Result:
    """Run a command and return its result."""
    return CliRunner().invoke(main, ["diff", *map(str, arguments)])


def written(folder: Path, name: str, spec: Object) -> Path:
    """Write a spec in one file."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(spec, indent=1), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", EDITS)
def test_a_change_and_its_kind(name: str, tmp_path: Path) -> None:
    edit, expected = EDITS[name]
    changed = copy.deepcopy(BASE)
    edit(changed)
    old, new = written(tmp_path, "old", BASE), written(tmp_path, "new", changed)
    result = run(old, new, "--format", "json")
    assert result.exit_code == 0, result.output
    changes = json.loads(result.stdout)["changes"]
    assert expected in [f"{change['kind']} {change['code']}" for change in changes]
    side = old if expected.endswith("-removed") else new
    place = next(change for change in changes if f"{change['kind']} {change['code']}" == expected)
    assert place["path"] == str(side)
    lines = side.read_text(encoding="utf-8").splitlines()
    assert 0 < place["line"] <= len(lines)
    assert place["column"] > 0
    worst = min(("breaking", "addition", "change").index(change["kind"]) for change in changes)
    assert json.loads(result.stdout)["bump"] == ("major", "minor", "patch")[worst]


def test_a_spec_does_not_differ_from_itself(tmp_path: Path) -> None:
    path = written(tmp_path, "same", BASE)
    result = run(path, path, "--fail-on", "any")
    assert (result.exit_code, result.output) == (0, "no change for callers; version bump: none\n")


def test_fail_on(tmp_path: Path) -> None:
    wider = copy.deepcopy(BASE)
    at(wider, *LIMIT).update(type="Number")
    old, new = written(tmp_path, "old", BASE), written(tmp_path, "new", wider)
    assert run(old, new, "--fail-on", "breaking").exit_code == 0
    assert run(old, new, "--fail-on", "any").exit_code == 1
    assert run(new, old, "--fail-on", "breaking").exit_code == 1


def test_a_changelog_fragment(tmp_path: Path) -> None:
    changed = copy.deepcopy(BASE)
    at(changed, *BOOKS, "operations").pop("remove")
    at(changed, *BOOKS, "operations").update(read={"method": "GET"})
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", changed), "--format", "changelog")
    assert result.output == "### Breaking\n\n- client.books.remove is gone\n\n### Added\n\n- client.books.read is new\n"


def test_a_broken_spec_says_what_is_wrong(tmp_path: Path) -> None:
    result = run(written(tmp_path, "old", BASE), written(tmp_path, "new", {"handle": "x"}))
    assert result.exit_code == 1
    assert "new.json:1:1: error[unknown-document]" in result.output


def git(folder: Path, *arguments: str) -> None:
    """Run git in a repository of the test."""
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_revisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "-q")
    spec = tmp_path / "specs/library"
    spec.mkdir(parents=True)
    written(spec, "spec", BASE)
    derived = tmp_path / "specs/mine"
    derived.mkdir()
    (derived / "overlay.toml").write_text('extends = "../library"\n', encoding="utf-8")
    (tmp_path / "elsewhere").symlink_to("/nowhere")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    changed = copy.deepcopy(BASE)
    at(changed, *BOOKS, "operations").pop("remove")
    written(spec, "spec", changed)
    for name in ("library", "mine"):
        result = run(f"HEAD:specs/{name}", f"specs/{name}")
        assert result.exit_code == 0, result.output
        assert result.stdout.startswith("HEAD:specs/library/spec.json:")
        assert "client.books.remove is gone" in result.stdout
    monkeypatch.chdir(spec)
    assert "client.books.remove is gone" in run("HEAD:./spec.json", "spec.json").stdout
    monkeypatch.chdir(derived)
    assert "client.books.remove is gone" in run("HEAD:./", ".").stdout


@pytest.mark.parametrize("old", ["nothing:specs/library", "HEAD:specs/nothing"])
def test_revisions_that_are_not_there(old: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = run(old, written(tmp_path, "new", BASE))
    assert result.exit_code == 2
    assert "fatal:" in result.output
