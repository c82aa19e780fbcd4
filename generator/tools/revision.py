"""A spec at a revision of its git repository, written `REVISION:PATH` as git does."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace

from generator.findings import Location


class RevisionError(Exception):
    """The revision, or the path in it, can't be read."""


class Checkout(Struct, frozen=True):
    """A spec on disk, with the root and the name of its revision."""

    path: Path
    root: Path | None = None
    revision: str = ""

    def shown(self, where: Location) -> Location:
        """The location as `REVISION:PATH`."""
        if self.root is None or not Path(where.path).is_relative_to(self.root):
            return where
        return replace(where, path=f"{self.revision}:{Path(where.path).relative_to(self.root).as_posix()}")


@contextmanager
def checkout(text: str) -> Generator[Checkout]:
    """Checks a spec out for the length of the block; a plain path stays where it is."""
    revision, colon, path = text.partition(":")
    if Path(text).exists() or not colon or not revision:
        yield Checkout(Path(text))
        return
    with TemporaryDirectory(prefix="gen-") as folder:
        root = Path(folder).resolve()
        inside = Path(_git("rev-parse", "--show-prefix").decode().strip()) if path.startswith(".") else Path()
        _git("cat-file", "-e", f"{revision}:{path}")
        files, index = root / "files", root / "index"
        top = _git("rev-parse", "--show-toplevel").decode().strip()
        _git("-C", top, "read-tree", f"{revision}^{{tree}}", index=index)
        _git("-C", top, "checkout-index", "--all", f"--prefix={files}{os.sep}", index=index)
        spec = (files / inside / path).resolve()
        if not spec.is_relative_to(files):
            raise RevisionError(f"{path} at {revision} is a link out of the repository")
        yield Checkout(spec, files, revision)


def _git(*arguments: str, index: Path | None = None) -> bytes:
    environment = os.environ if index is None else {**os.environ, "GIT_INDEX_FILE": str(index)}
    command = ["git", *arguments]
    try:
        return subprocess.run(command, check=True, capture_output=True, env=environment).stdout  # noqa: S603
    except FileNotFoundError:
        raise RevisionError("git is not installed: name folders instead of revisions") from None
    except subprocess.CalledProcessError as error:
        output: bytes = error.stderr
        raise RevisionError(output.decode(errors="replace").strip() or "git failed") from None
