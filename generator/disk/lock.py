"""`gen.lock`: what a generated package knows of how it was made."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.text.identifiers import is_identifier
from generator.text.jsonvalue import is_object

LOCK = "gen.lock"

Names = Mapping[str, Mapping[str, str]]
"""The Python name of each wire name, by scope."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Which generator made a package, the hash of each of its files, and the names that it gave."""

    generator: str
    files: Mapping[str, str]
    names: Names = field(default_factory=dict[str, Mapping[str, str]])
    formatter: str = ""
    """What laid out its modules."""

    @property
    def text(self) -> str:
        """As it is written."""
        whole = {
            "generator": self.generator,
            **({"formatter": self.formatter} if self.formatter else {}),
            "files": dict(sorted(self.files.items())),
            "names": self.names,
        }
        return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


class NotOurs(Exception):
    """What lies in the output folder is no generated package."""


def read(target: Path) -> Lock | None:
    """The lock of the package that is there, or `None` where nothing is.

    Raises:
        NotOurs: Something is, and no package of ours.
    """
    if target.is_symlink():
        raise NotOurs("it is a symbolic link")
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return None
    if (target / LOCK).exists() and not (target / LOCK).is_file():
        raise NotOurs(f"{LOCK} is no file")
    try:
        found: object = json.loads((target / LOCK).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotOurs(f"{LOCK} is missing") from None
    except (OSError, ValueError, RecursionError):
        raise NotOurs(f"{LOCK} can't be read") from None
    return parse(found)


def parse(found: object) -> Lock:
    """The lock in a JSON value.

    Raises:
        NotOurs: It is none.
    """
    if not is_object(found):
        raise NotOurs(f"{LOCK} is no object")
    scopes = found.get("names", {})
    if not is_object(scopes):
        raise NotOurs(f"the names in {LOCK} are no object")
    given = {scope: _texts(texts) for scope, texts in scopes.items()}
    for scope, texts in given.items():
        for wire, name in texts.items():
            if not _is_name(scope, wire, name):
                raise NotOurs(f"{LOCK} has {name!r} for a name")
    generator = found.get("generator")
    return Lock(generator if isinstance(generator, str) else "", _texts(found.get("files")), given)


def digest(data: bytes) -> str:
    """The SHA-256 of a file, whatever the line endings are that a checkout gave it."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _is_name(scope: str, wire: str, name: str) -> bool:
    if scope == "variables":
        return re.fullmatch(r"\w+", name) is not None
    if (scope, wire) == ("package", "distribution"):
        return re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", name) is not None
    return is_identifier(name)


def _texts(found: object) -> dict[str, str]:
    if not is_object(found):
        raise NotOurs(f"{LOCK} is broken")
    texts = {key: value for key, value in found.items() if isinstance(value, str)}
    if len(texts) != len(found):
        raise NotOurs(f"{LOCK} is broken")
    return texts
