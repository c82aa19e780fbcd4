"""The build cache: texts by a digest of all their inputs, so that no entry is stale.

A key covers the compiler (its files, the versions of its renderers) and the input. The store is one SQLite file, shared
by all builds; without it every build starts from nothing.
"""

from __future__ import annotations

import errno
import hashlib
import sqlite3
import sys
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import TypeVar

T = TypeVar("T")

_HERE = Path(__file__).parents[1]
_RENDERERS = ("datamodel-code-generator", "jinja2", "pydantic", "ruff", "tomli-w")
_DAYS = 30
"""Days that an unused entry is kept."""


@cache
def fingerprint() -> str:
    """The digest of the compiler."""
    digest = hashlib.sha256(sys.version.encode())
    for name in _RENDERERS:
        digest.update(f"{name} {version(name)}\n".encode())
    beside = _HERE.parent / "templates"
    for folder in (_HERE, *([beside] if beside.is_dir() and not (_HERE / "templates").is_dir() else [])):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".jinja", ".jinja2"):
                digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def key(*parts: str) -> bytes:
    """The key of an entry with these inputs."""
    digest = hashlib.sha256(fingerprint().encode())
    for part in parts:
        data = part.encode()
        digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.digest()


def usual_folder() -> Path:
    """The default folder of the store: the user's cache folder."""
    from platformdirs import user_cache_path

    return user_cache_path("connector-gen")


class Cache:
    """Texts by key; new ones are written when the cache is closed."""

    def __init__(self, folder: Path | None) -> None:
        self._new: dict[bytes, str] = {}
        self._used: set[bytes] = set()
        self._file = folder / "builds.sqlite" if folder else None
        self._store: sqlite3.Connection | None = None

    def __enter__(self) -> Cache:
        if self._file is not None:
            try:
                if self._file.is_symlink():
                    raise OSError(errno.ELOOP, "the store is a link")
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._store = sqlite3.connect(self._file, timeout=20, isolation_level=None)
                self._store.execute("PRAGMA synchronous = NORMAL")
                self._store.execute(
                    "CREATE TABLE IF NOT EXISTS made (key BLOB PRIMARY KEY, text TEXT NOT NULL, used REAL NOT NULL)"
                )
            except (OSError, sqlite3.Error):
                self._store = None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._store is None:
            return
        try:
            if self._new:
                self._store.execute("BEGIN IMMEDIATE")
                self._store.executemany(
                    "INSERT OR REPLACE INTO made VALUES (?, ?, julianday('now'))", self._new.items()
                )
                self._store.executemany(
                    "UPDATE made SET used = julianday('now') WHERE key = ?", [(used,) for used in self._used]
                )
                self._store.execute("DELETE FROM made WHERE used < julianday('now') - ?", (_DAYS,))
                self._store.execute("COMMIT")
            self._store.close()
        except sqlite3.Error:
            self._store.close()

    @property
    def is_kept(self) -> bool:
        """Whether the store is open."""
        return self._store is not None

    def read(self, wanted: bytes, proof: Callable[[str], T]) -> T | None:
        """The entry of a key, if it passes a proof; an entry that does not is as good as none.

        Args:
            wanted: The key.
            proof: Parses and checks a text as if it had just been made; any exception is a refusal.
        """
        text = self.get(wanted)
        if text is None:
            return None
        try:
            return proof(text)
        except Exception:  # noqa: BLE001  whatever is wrong with the text, it is made anew
            return None

    def get(self, wanted: bytes) -> str | None:
        """The text of a key; `None` if there is none."""
        if self._store is None:
            return None
        try:
            row: tuple[object] | None = self._store.execute("SELECT text FROM made WHERE key = ?", (wanted,)).fetchone()
        except sqlite3.Error:
            return None
        self._used.add(wanted)
        return row[0] if row and isinstance(row[0], str) else None

    def put(self, key: bytes, text: str) -> None:
        """Stores a text."""
        if self._store is not None:
            self._new[key] = text
