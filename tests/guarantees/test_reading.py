"""What a spec may read: its folders, and nothing of a file that is not part of a connector is printed."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.specs import SERVICE, run, spec, thing

SECRET = "hunter2"

STRANGERS: dict[str, tuple[str, str]] = {
    "environment": ("private/environ", f"TOKEN={SECRET}\0HOME=/root\0"),
    "JSON": ("private/config.json", json.dumps({"auths": {SECRET: {"auth": SECRET}}})),
    "JSON with a service": ("private/config.json", json.dumps({"auths": {SECRET: SECRET}, "service": {}})),
    "JSON with resources": ("private/config.json", json.dumps({"resources": [{SECRET: SECRET}], SECRET: 1})),
    "JSON with a key twice": ("private/config.json", f'{{"{SECRET}": 1, "{SECRET}": 2}}'),
    "JSON that is broken": ("private/config.json", f'{{"password": {SECRET}'),
    "JSON that is deep": ("private/config.json", f'{{"{SECRET}": ' + "[" * 70 + "]" * 70 + "}"),
    "an array": ("private/config.json", json.dumps([{"handle": 5, SECRET: SECRET}])),
    "a page": ("private/notes.md", f"{SECRET}\n\n```json {SECRET}\n{{{SECRET}\n```\n\n``` {SECRET}\n```\n"),
}
"""Files of others: the path and the text."""


def printed(*arguments: str | Path) -> str:
    """All that the formats of `gen check` and `gen build` say; each has to fail."""
    texts: list[str] = []
    for form in ("text", "json", "sarif"):
        code, output = run("check", *arguments, "--format", form)
        assert code == 1, output
        texts.append(output)
    code, output = run("build", *arguments, "-o", Path(arguments[0]).parent / "out", "--no-cache")
    assert code == 1, output
    return "\n".join([*texts, output])


def extending(folder: Path, target: str) -> Path:
    spec(folder, [thing()])
    (folder / "overlay.toml").write_text(f"extends = {json.dumps(target)}\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("stranger", STRANGERS)
@pytest.mark.parametrize("by_folder", [True, False])
@pytest.mark.parametrize("is_absolute", [True, False])
def test_a_base_that_is_no_connector_is_not_quoted(
    stranger: str, by_folder: bool, is_absolute: bool, tmp_path: Path
) -> None:
    name, text = STRANGERS[stranger]
    path = tmp_path / name
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    target = path.parent if by_folder else path
    output = printed(extending(tmp_path / "acme", str(target) if is_absolute else f"../{target.relative_to(tmp_path)}"))
    assert SECRET not in output


def link(target: str) -> Callable[[Path], Path]:
    def made(folder: Path) -> Path:
        spec(folder, [thing()])
        (folder / "service.json").symlink_to(target)
        return folder

    return made


def overlay_link(folder: Path) -> Path:
    spec(folder, SERVICE, [thing()])
    (folder / "overlay.toml").symlink_to("../private/config.json")
    return folder


def base_behind_a_link(folder: Path) -> Path:
    (folder.parent / "base").symlink_to("private")
    return extending(folder, "../base")


def loop(folder: Path) -> Path:
    spec(folder, SERVICE, [thing()])
    (folder / "x.json").symlink_to("x.json")
    return folder


LINKS = (
    link("../private/config.json"),
    link(".env"),
    link("../private/environ"),
    overlay_link,
    base_behind_a_link,
    loop,
)


@pytest.mark.parametrize("made", LINKS)
def test_links_lead_nowhere_else(made: Callable[[Path], Path], tmp_path: Path) -> None:
    folder = made(tmp_path / "acme")
    private = tmp_path / "private"
    private.mkdir()
    (private / "config.json").write_text(json.dumps({**SERVICE, "title": SECRET}), encoding="utf-8")
    (private / "environ").write_text(SECRET, encoding="utf-8")
    (folder / ".env").write_text(SECRET, encoding="utf-8")
    assert SECRET not in printed(folder)


def test_links_that_stay_inside(tmp_path: Path) -> None:
    folder = spec(tmp_path / "acme", [thing()])
    (folder / "parts").mkdir()
    (folder / "parts/service.json").write_text(json.dumps(SERVICE), encoding="utf-8")
    (folder / "service.json").symlink_to("parts/service.json")
    (tmp_path / "named").symlink_to("acme")
    for path in (folder, tmp_path / "named", folder / "parts/service.json"):
        code, output = run("check", path)
        assert code == 0, output


def test_a_connector_as_base_is_quoted(tmp_path: Path) -> None:
    spec(tmp_path / "base", SERVICE, [thing(fields=[{"name": "a", "type": "Strnig", "selector": ["a"]}])])
    _, output = run("check", extending(tmp_path / "acme", "../base"))
    assert '"Strnig"' in output


def test_links_of_a_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret.json").write_text(json.dumps({"password": SECRET}), encoding="utf-8")
    repository = tmp_path / "repository"
    repository.mkdir()
    spec(repository / "acme", SERVICE, [thing()])
    spec(repository / "linked", [thing()])
    (repository / "linked/service.json").symlink_to(tmp_path / "secret.json")
    (repository / "whole.json").symlink_to(tmp_path / "secret.json")
    monkeypatch.chdir(repository)
    identity = ("-c", "user.name=a", "-c", "user.email=a@acme.example")
    for command in (("init", "-q"), ("add", "-A"), (*identity, "commit", "-q", "-m", "one")):
        subprocess.run(["git", *command], check=True)
    for path in ("linked", "whole.json"):
        code, output = run("diff", f"HEAD:{path}", "acme")
        assert code != 0
        assert SECRET not in output
