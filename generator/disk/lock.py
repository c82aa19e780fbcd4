"""`gen.lock`: the record of a build beside its files."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field

from generator.text.identifiers import is_identifier
from generator.text.jsonvalue import is_object

LOCK = "gen.lock"

Names = Mapping[str, Mapping[str, str]]
"""The Python name of each wire name, by scope."""


class Lock(Struct, frozen=True):
    """The generator of a package, the hash of each file, and the Python names in it."""

    generator: str
    files: Mapping[str, str]
    names: Names = field(default_factory=dict[str, Mapping[str, str]])
    formatter: str = ""
    """The formatter of its modules, with its version."""

    @property
    def text(self) -> str:
        """The content of the file."""
        whole = {
            "generator": self.generator,
            **({"formatter": self.formatter} if self.formatter else {}),
            "files": dict(sorted(self.files.items())),
            "names": self.names,
        }
        return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


class NotOurs(Exception):
    """The output folder is not a generated package."""


def read(target: Path) -> Lock | None:
    """Reads the lock of a package; `None` if the folder is missing or empty.

    Raises:
        NotOurs: The folder is not a generated package.
    """
    if target.is_symlink():
        raise NotOurs("it is a symbolic link")
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return None
    if os.path.lexists(target / LOCK) and ((target / LOCK).is_symlink() or not (target / LOCK).is_file()):
        raise NotOurs(f"{LOCK} is not a regular file")
    try:
        value: object = json.loads((target / LOCK).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotOurs(f"{LOCK} is missing") from None
    except (OSError, ValueError, RecursionError):
        raise NotOurs(f"{LOCK} can't be read") from None
    return parse(value)


def parse(value: object) -> Lock:
    """Reads a lock from a JSON value.

    Raises:
        NotOurs: It is not a valid lock.
    """
    if not is_object(value):
        raise NotOurs(f"{LOCK} is not a JSON object")
    scopes = value.get("names", {})
    if not is_object(scopes):
        raise NotOurs(f"the names in {LOCK} are not a JSON object")
    names = {scope: _texts(texts) for scope, texts in scopes.items()}
    for scope, texts in names.items():
        for wire, name in texts.items():
            if not _is_name(scope, wire, name):
                raise NotOurs(f"{name!r} in {LOCK} is not a valid name")
    generator = value.get("generator")
    return Lock(generator if isinstance(generator, str) else "", _texts(value.get("files")), names)


def digest(data: bytes) -> str:
    """The SHA-256 of a file with LF line endings, so that a checkout with CRLF has the same."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _is_name(scope: str, wire: str, name: str) -> bool:
    if scope == "variables":
        return re.fullmatch(r"\w+", name) is not None
    if (scope, wire) == ("package", "distribution"):
        return re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", name) is not None
    parts = name.split(".") if scope == "resources" else [name]  # `chat.completions` is one resource in another
    return all(map(is_identifier, parts))


def _texts(value: object) -> dict[str, str]:
    if not is_object(value):
        raise NotOurs(f"{LOCK} is broken")
    texts = {key: text for key, text in value.items() if isinstance(text, str)}
    if len(texts) != len(value):
        raise NotOurs(f"{LOCK} is broken")
    return texts
