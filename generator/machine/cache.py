"""The build cache: texts by a digest of all their inputs, so that no entry is stale.

A key covers the compiler (its files, the versions of its renderers) and the input. The store is one SQLite file, shared
by all builds; without it every build starts from nothing.

What is stored was proved when it was made, and is sealed with a secret of this user, kept in another folder: an entry
that somebody else wrote, changed or moved to another key is as good as none.
"""

from __future__ import annotations

import errno
import hashlib
import hmac
import os
import sqlite3
import sys
from functools import cache
from pathlib import Path
from types import TracebackType

from generator.text.versions import version

_HERE = Path(__file__).parents[1]
_RENDERERS = ("datamodel-code-generator", "jinja2", "pydantic", "ruff", "tomli-w")
_DAYS = 30
"""Days that an unused entry is kept."""
_SECRET = 32
"""Bytes of the secret."""
_SCHEMA = 1
"""The version of the table; one of another version is dropped."""


@cache
def fingerprint() -> str:
    """The digest of the compiler."""
    digest = hashlib.sha256(sys.version.encode())
    for name in _RENDERERS:
        digest.update(f"{name} {version(name)}\n".encode())
    beside = _HERE.parent / "templates"
    for folder in (_HERE, *([beside] if beside.is_dir() and not (_HERE / "templates").is_dir() else [])):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".jinja", ".jinja2", ".toml"):
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


def _secret() -> bytes:
    """The user's secret that seals entries, made at its first use; of two made at once, the first is the user's."""
    from platformdirs import user_state_path

    path = user_state_path("connector-gen") / "cache.key"
    known = _read(path)
    if len(known) == _SECRET:
        return known
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = path.with_suffix(f".{os.getpid()}-{os.urandom(4).hex()}")
    new.touch(mode=0o600)
    new.write_bytes(os.urandom(_SECRET))
    try:
        if known:  # not a secret of ours
            new.replace(path)
        else:
            path.hardlink_to(new)
    except FileExistsError:
        pass
    finally:
        new.unlink(missing_ok=True)
    return path.read_bytes()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _is_made(store: sqlite3.Connection) -> bool:
    version: object = store.execute("PRAGMA user_version").fetchone()
    return version == (_SCHEMA,)


class Cache:
    """Texts by key; new ones are written when the cache is closed."""

    def __init__(self, folder: Path | None) -> None:
        self._secret = b""
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
                self._secret = _secret()
                self._store = sqlite3.connect(self._file, timeout=20, isolation_level=None)
                self._store.execute("PRAGMA synchronous = NORMAL")
                self._prepare(self._store)
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
                    "INSERT OR REPLACE INTO made VALUES (?, ?, ?, julianday('now'))",
                    [(made, text, self._seal(made, text)) for made, text in self._new.items()],
                )
                self._store.executemany(
                    "UPDATE made SET used = julianday('now') WHERE key = ?", [(used,) for used in self._used]
                )
                self._store.execute("DELETE FROM made WHERE used < julianday('now') - ?", (_DAYS,))
                self._store.execute("COMMIT")
            self._store.close()
        except sqlite3.Error:
            self._store.close()

    @staticmethod
    def _prepare(store: sqlite3.Connection) -> None:
        """Make the table, unless it is there; another process may make it meanwhile."""
        if _is_made(store):
            return
        store.execute("BEGIN IMMEDIATE")
        if not _is_made(store):
            store.execute("DROP TABLE IF EXISTS made")
            store.execute(
                "CREATE TABLE made (key BLOB PRIMARY KEY, text TEXT NOT NULL, seal BLOB NOT NULL, used REAL NOT NULL)"
            )
            store.execute(f"PRAGMA user_version = {_SCHEMA}")
        store.execute("COMMIT")

    def _seal(self, wanted: bytes, text: str) -> bytes:
        """The proof that this user stored a text under a key."""
        return hmac.digest(self._secret, wanted + text.encode(), "sha256")

    @property
    def is_kept(self) -> bool:
        """Whether the store is open."""
        return self._store is not None

    @property
    def is_empty(self) -> bool:
        """Whether the store has nothing yet, so that no key needs to be looked up."""
        try:
            return self._store is None or self._store.execute("SELECT 1 FROM made LIMIT 1").fetchone() is None
        except sqlite3.Error:
            return True

    def get(self, wanted: bytes) -> str | None:
        """The text of a key, as it was stored; `None` if there is none."""
        if self._store is None:
            return None
        try:
            row: tuple[object, object] | None = self._store.execute(
                "SELECT text, seal FROM made WHERE key = ?", (wanted,)
            ).fetchone()
        except sqlite3.Error:
            return None
        self._used.add(wanted)
        match row:
            case (str(text), bytes(seal)) if hmac.compare_digest(seal, self._seal(wanted, text)):
                return text
            case _:
                return None

    def put(self, key: bytes, text: str) -> None:
        """Stores a text."""
        if self._store is not None:
            self._new[key] = text
