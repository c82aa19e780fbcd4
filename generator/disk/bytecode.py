"""Finds cached bytecode that Python would run instead of a module, though it is not compiled from it."""

from __future__ import annotations

import json
import marshal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.machinery import SourceFileLoader
from importlib.util import MAGIC_NUMBER
from pathlib import Path

_HEADER = 16


def foreign(modules: Iterable[Path]) -> Iterator[Path]:
    """The bytecode files of modules that Python accepts and that hold other code."""
    pairs: list[tuple[Path, Path]] = []
    for module in modules:
        for cached in sorted((module.parent / "__pycache__").glob(f"{module.stem}.*.pyc")):
            match _accepted(cached, module):
                case True if cached.read_bytes()[:4] == MAGIC_NUMBER:
                    pairs.append((cached, module))
                case True | None:
                    yield cached
                case False:
                    pass
    yield from _different(pairs)


def _accepted(cached: Path, module: Path) -> bool | None:
    """Whether Python accepts a file without a look at the source; `None` if only its own version can tell."""
    header = cached.read_bytes()[:_HEADER]
    is_own = header[:4] == MAGIC_NUMBER
    if int.from_bytes(header[4:8], "little") & 1:  # by a hash, which a file can carry and need not fit
        return True if is_own else None
    status = module.stat()
    expected = int(status.st_mtime) & 0xFFFFFFFF, status.st_size & 0xFFFFFFFF
    return is_own and (int.from_bytes(header[8:12], "little"), int.from_bytes(header[12:16], "little")) == expected


def _different(pairs: list[tuple[Path, Path]]) -> Iterator[Path]:
    """Compares in a process of its own: reading bytecode of others can crash an interpreter."""
    if not pairs:
        return
    work = json.dumps([[str(cached), str(module)] for cached, module in pairs])
    command = [sys.executable, "-I", "-m", __name__]
    done = subprocess.run(command, input=work, capture_output=True, text=True, check=False)  # noqa: S603  ours
    same = set(done.stdout.splitlines()) if done.returncode == 0 else set[str]()
    yield from (cached for cached, _ in pairs if str(cached) not in same)


def _is_same(cached: Path, module: Path) -> bool:
    optimization = cached.stem.rpartition(".opt-")[2] if ".opt-" in cached.stem else ""
    loader = SourceFileLoader(module.stem, str(module))
    code = loader.source_to_code(module.read_bytes(), str(module), _optimize=int(optimization or 0))
    stored: object = marshal.loads(cached.read_bytes()[_HEADER:])  # noqa: S302  never run, see `_different`
    return bool(stored == code)


if __name__ == "__main__":
    for names in json.load(sys.stdin):
        try:
            if _is_same(*map(Path, names)):
                sys.stdout.write(f"{names[0]}\n")
        except (OSError, ValueError, EOFError, TypeError, SyntaxError):
            pass
