"""`python -m tests.openapi.programs FOLDER`: build, check and run the programs whose documents are in a folder.

Each is checked by mypy and pyright in their strict modes, with the package it imports, and run against `gen mock`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.openapi.package import build

PROGRAMS = Path(__file__).parent


def problems(document: Path, text: str, work: Path) -> Iterator[str]:
    """What is wrong with the program of a document, or its package."""
    built = build(document, work)
    if built.folder is None:
        yield built.said
        return
    source = built.folder / "src"
    program = built.folder / "program.py"
    program.write_text(text, encoding="utf-8")
    settings = built.folder / "pyrightconfig.json"
    checked = {"typeCheckingMode": "strict", "include": [program.name], "extraPaths": [source.name]}
    settings.write_text(json.dumps(checked), encoding="utf-8")
    mypy = ("mypy", "--strict", "--config-file=", "--python-version=3.11", str(program))
    for command in (mypy, ("pyright", "-p", str(settings), "--pythonpath", sys.executable)):
        done = _run("-m", *command, MYPYPATH=str(source))
        if done.returncode:
            yield done.stdout + done.stderr
    arguments = [sys.executable, "-m", "generator", "mock", str(document), "--port", "0"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as mock:
        try:
            assert mock.stdout is not None
            url = mock.stdout.readline().rpartition(" on ")[2].partition(";")[0]
            done = _run(str(program), url, PYTHONPATH=str(source))
        finally:
            mock.terminate()
    if done.returncode:
        yield done.stdout + done.stderr


def _run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | variables)


def main() -> int:
    """Say of each program what is wrong with it; the number of those with problems."""
    parser = argparse.ArgumentParser(prog="python -m tests.openapi.programs", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of documents")
    folder: Path = parser.parse_args().folder
    failed = 0
    for text in sorted(PROGRAMS.glob("*.py.txt")):
        name = text.name.removesuffix(".py.txt")
        documents = (folder / f"{name}{suffix}" for suffix in (".yaml", ".yml", ".json"))
        document = next((path for path in documents if path.is_file()), None)
        if document is None:
            print(f"{name}: no document")
            continue
        with TemporaryDirectory() as work:
            said = list(problems(document, text.read_text(encoding="utf-8"), Path(work)))
        failed += bool(said)
        print("\n".join([f"{name}: {'wrong' if said else 'right'}", *said]), flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
