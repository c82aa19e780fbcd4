"""Small specs on the disk, and commands to run on them."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from generator.cli import main

SERVICE = {"handle": "acme", "service": {"baseURL": "https://api.acme.example"}}


def thing(**changes: object) -> dict[str, object]:
    """Return a resource."""
    operation = {"method": "GET", "path": "/{{id}}"}
    return {"handle": "things", "endpoint": "/things", "operations": {"read": operation}, **changes}


def spec(folder: Path, *documents: object) -> Path:
    """Write a spec folder with these documents."""
    folder.mkdir()
    for index, document in enumerate(documents):
        text = document if isinstance(document, str) else json.dumps(document)
        (folder / f"{index}.json").write_text(text, encoding="utf-8")
    return folder


def run(*arguments: str | Path) -> tuple[int, str]:
    """Run a command, and return its exit code and output."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
