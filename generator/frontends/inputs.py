"""The input files of a spec, for the reader, the cache and the watch."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.findings import Findings
from generator.format.documents import text_of
from generator.text.depth import MAX_DEPTH, deep_key

OVERLAY = "overlay.toml"
OPENAPI = (".json", ".yaml", ".yml")
"""The suffixes of OpenAPI documents."""

_VERSION = re.compile(r"^(openapi|swagger)\s*:", re.MULTILINE)
_JSON_VERSION = re.compile(r'"(openapi|swagger)"\s*:')
_REFERENCE = re.compile(r"""["']?\$ref["']?\s*:\s*["']?([^"'#\s,}]+)""")


class UnknownInputs(Exception):
    """The spec has an error, so some input files are unknown."""


def documents(folder: Path) -> list[Path]:
    """The connector JSON of a folder, in the order of joining."""
    return sorted(
        entry for entry in folder.iterdir() if entry.suffix == ".json" and not entry.is_dir() and not is_openapi(entry)
    )


def is_openapi(path: Path) -> bool:
    """Whether a JSON file is an OpenAPI document."""
    text = _text(path)
    try:
        value: object = json.loads(text) if text is not None and _JSON_VERSION.search(text) else None
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and ("openapi" in value or "swagger" in value) and "service" not in value


def says_openapi(path: Path) -> bool:
    """Whether a file surely is an OpenAPI document, so that findings may quote it."""
    return is_openapi(path) or _VERSION.search(_text(path) or "") is not None


def is_openapi_file(path: Path) -> bool:
    """Whether a file is read as an OpenAPI document."""
    return path.is_file() and (path.suffix.lower() in (".yaml", ".yml") or is_openapi(path))


def referred(path: Path) -> Iterator[Path]:
    """An OpenAPI document, and every file that it may refer to."""
    seen: set[Path] = set()
    waiting = [path]
    while waiting:
        here = waiting.pop()
        if here in seen or here.suffix.lower() not in OPENAPI:
            continue
        seen.add(here)
        text = _text(here)
        if text is None:
            continue
        yield here
        names: set[str] = {match[1] for match in _REFERENCE.finditer(text)}
        local = sorted((item for item in names if not urlsplit(item).scheme), reverse=True)
        waiting += [Path(os.path.normpath(here.parent / unquote(item))) for item in local]


def _text(path: Path) -> str | None:
    """The text of a regular file within the limits; whoever reads it for its content reports the rest."""
    return text_of(path, Findings()) if exists(path) else None


def base(folder: Path, extends: str) -> Path | None:
    """The path of the base that an overlay extends; `None` if it does not exist or leads through a link."""
    target = Path(os.path.normpath(folder / extends))
    if not exists(target):
        return None
    return target if target.resolve() == Path(os.path.normpath(folder.resolve() / extends)) else None


def leads_out(path: Path) -> bool:
    """Whether a file is a link to a file of another kind or outside of its folder."""
    try:
        target = path.resolve()
    except (OSError, RuntimeError):  # a loop of links
        return True
    return target.suffix != path.suffix or not target.is_relative_to(path.parent.resolve())


def exists(path: Path) -> bool:
    """Whether a path exists; an invalid path does not."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def name_of(spec: Path) -> str:
    """The name of a spec: its folder, or its file without suffix."""
    return spec.resolve().name if spec.is_dir() else spec.stem


def inputs(spec: Path, below: tuple[Path, ...] = ()) -> Iterator[Path]:
    """Yield every input file of a spec.

    Raises:
        UnknownInputs: A file is missing or not regular, or the overlay is not valid.
    """
    if not spec.is_dir():
        if not spec.is_file():
            raise UnknownInputs
        if is_openapi_file(spec):
            yield from referred(spec)
        else:
            yield spec
        if (beside := spec.with_name(OVERLAY)).is_file():
            yield beside  # never read, but a warning tells of it
        return
    yield from map(_plain, documents(spec))
    overlay = spec / OVERLAY
    if not os.path.lexists(overlay):
        return
    yield _plain(overlay)
    try:
        text = overlay.read_text(encoding="utf-8-sig")
        if deep_key(text) is not None:
            raise UnknownInputs
        extends = tomllib.loads(text).get("extends")
    except (OSError, ValueError, RecursionError) as error:
        raise UnknownInputs from error
    if extends is not None:
        target = base(spec, extends) if isinstance(extends, str) else None
        if target is None or target.resolve() in below or len(below) >= MAX_DEPTH:
            raise UnknownInputs
        yield from inputs(target, (*below, spec.resolve()))


def _plain(path: Path) -> Path:
    if not path.is_file() or leads_out(path):
        raise UnknownInputs
    return path
