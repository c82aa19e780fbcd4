"""`python -m tests.openapi FOLDER`: the measure over OpenAPI documents; exit 1 if a mark is missed."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from generator import ir
from tests.openapi.calls import Caller
from tests.openapi.documents import Document, main_documents
from tests.openapi.package import Package, build, imported
from tests.openapi.paging import is_paged
from tests.openapi.report import Score, causes, details, line, table

PEER = "openapi-python-client==0.29.*"


def measured(path: Path, name: str, out: Path, *, types: bool) -> Score:
    """Build, import and call the package of a document."""
    score = Score(name)
    built = build(path, out)
    score.builds, score.errors, score.seconds, score.said = (
        built.folder is not None,
        built.errors,
        built.seconds,
        built.said,
    )
    document = Document(path)
    if built.folder is None:
        _call(score, document, None)
        return score
    try:
        with imported(path, built.folder) as package:
            _call(score, document, package)
    except (ImportError, SyntaxError, NameError) as error:
        score.builds, score.said = False, f"the package can't be imported: {error}"
        _call(score, document, None)
    if types:
        score.mypy, score.pyright = _type_errors(built.folder)
    return score


def _call(score: Score, document: Document, package: Package | None) -> None:
    caller = Caller(document, package)
    for operation in document.operations:
        score.outcomes.append(caller.outcome(operation))
        if is_paged(operation, caller.schemas):
            score.paged += 1
            method = package.method(operation) if package else None
            reply = method.operation.reply if method else None
            score.paged_known += isinstance(reply, ir.PageReply) and reply.pagination is not None


def _type_errors(folder: Path) -> tuple[int, int]:
    """The errors of `mypy --strict` and of pyright in its strict mode."""
    source = folder / "src"
    settings = folder / "pyrightconfig.json"
    settings.write_text('{"typeCheckingMode": "strict", "include": ["src"]}', encoding="utf-8")
    mypy = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(source)],
        capture_output=True,
        text=True,
        check=False,
    )
    pyright = subprocess.run(
        [sys.executable, "-m", "pyright", "-p", str(settings), "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
        check=False,
    )
    settings.unlink()
    return mypy.stdout.count(": error:"), pyright.stdout.count(" - error:")


def _peer(folder: Path) -> Path:
    """An environment with the peer."""
    subprocess.run(["uv", "venv", "-q", str(folder)], check=True)
    python = folder / "bin" / "python"
    subprocess.run(["uv", "pip", "install", "-q", "--python", str(python), PEER, "ruff"], check=True)
    return folder / "bin" / "openapi-python-client"


def _paired(score: Score, peer: Path, path: Path, work: Path) -> None:
    """Time the peer, and both once more, in turns: the faster of two times has less of what else the machine does."""
    first = _peer_seconds(peer, path, work / "peer")
    own = build(path, work / "again").seconds
    second = _peer_seconds(peer, path, work / "peer") if first is not None else None
    score.seconds = min(score.seconds, own)
    score.peer_seconds = min(first, second) if first is not None and second is not None else None


def _peer_seconds(peer: Path, path: Path, out: Path) -> float | None:
    """How long the peer takes; `None` if it builds nothing."""
    began = time.perf_counter()
    command = [str(peer), "generate", "--path", str(path), "--output-path", str(out), "--overwrite"]
    environment = {"PATH": f"{peer.parent}:/usr/bin:/bin", "LANG": "C.UTF-8"}
    subprocess.run(command, capture_output=True, env=environment, check=False, timeout=600)
    return time.perf_counter() - began if out.is_dir() else None


def main() -> int:
    """Measure the documents of a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.openapi", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of documents, or one document")
    parser.add_argument("--peers", action="store_true", help="build with openapi-python-client too, each twice")
    parser.add_argument("--types", action="store_true", help="run mypy and pyright over each package")
    parser.add_argument("--verbose", action="store_true", help="list what is not whole")
    options = parser.parse_args()
    folder: Path = options.folder
    scores: list[Score] = []
    with TemporaryDirectory() as temporary:
        work = Path(temporary)
        peer = _peer(work / "peer") if options.peers else None
        for index, path in enumerate(main_documents(folder)):
            name = str(path.relative_to(folder)) if folder.is_dir() else path.name
            score = measured(path, name, work / f"own{index}", types=options.types)
            if peer is not None:
                _paired(score, peer, path, work / str(index))
            print("  ".join(line(score)), file=sys.stderr, flush=True)
            if options.verbose:
                print(details(score), flush=True)
            scores.append(score)
    print(causes(scores), end="\n\n")
    print(table(scores))
    return 0 if "\nMISS" not in table(scores) else 1


if __name__ == "__main__":
    sys.exit(main())
