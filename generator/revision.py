"""A spec at a revision of its git repository, written `REVISION:PATH` as git does."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.findings import Location


class RevisionError(Exception):
    """The revision or the path in it can't be had; says why."""


@dataclass(frozen=True, slots=True)
class Checkout:
    """A spec on the disk: where it is, and what its places are called."""

    path: Path
    root: Path | None = None
    revision: str = ""

    def shown(self, where: Location) -> Location:
        """A place as its user knows it."""
        if self.root is None or not Path(where.path).is_relative_to(self.root):
            return where
        return replace(where, path=f"{self.revision}:{Path(where.path).relative_to(self.root).as_posix()}")


@contextmanager
def checkout(text: str) -> Generator[Checkout]:
    """The spec at a path, or at a path of a revision for as long as the block lasts."""
    revision, colon, path = text.partition(":")
    if Path(text).exists() or not colon or not revision:
        yield Checkout(Path(text))
        return
    with TemporaryDirectory(prefix="gen-") as folder:
        root = Path(folder).resolve()
        inside = Path(_git("rev-parse", "--show-prefix").decode().strip()) if path.startswith(".") else Path()
        _git("cat-file", "-e", f"{revision}:{path}")
        archive = _git("archive", "--format=tar", f"{revision}^{{tree}}", cwd=_top())
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(root, filter="data")
        yield Checkout((root / inside / path).resolve(), root, revision)


def _top() -> str:
    return _git("rev-parse", "--show-toplevel").decode().strip()


def _git(*arguments: str, cwd: str | None = None) -> bytes:
    try:
        return subprocess.run(["git", *arguments], check=True, capture_output=True, cwd=cwd).stdout  # noqa: S603, S607
    except FileNotFoundError:
        raise RevisionError("git is not installed: name folders instead of revisions") from None
    except subprocess.CalledProcessError as error:
        output: bytes = error.stderr
        raise RevisionError(output.decode(errors="replace").strip() or "git failed") from None
