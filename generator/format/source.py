"""From the disk to documents: the JSON and TOML of a spec, each with the text that positions are counted in."""

from __future__ import annotations

import datetime
import json
import math
import os
import re
import stat
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic_core import from_json

from generator.findings import Findings, Location, Pointer
from generator.format.locate import Text
from generator.text.jsonvalue import Json, is_array, is_object

MAX_BYTES = 16 * 1024 * 1024
MAX_TEXT = 1024 * 1024
MAX_DEPTH = 64
_MAX_BITS = 13_000
"""Of an integer: Python prints no more than 4,300 digits."""
_PERMISSIONS = "check its permissions"

_LINE = re.compile(r"\r\n?|\n")
_FENCE_HINT = "nothing, unless it was meant to be read: then make it a service document or an array of resources"
_CONSTANT = re.compile(r'"(?:[^"\\]|\\.)*"|(-?Infinity|NaN|-?\d{4301,})')
"""Strings, to be passed over, and what only looks like JSON."""
_ACTION = re.compile(r"\[Action: ([^\]\n]{1,200})\]\(")


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON or TOML value as it was read."""

    text: Text
    value: Json


@dataclass(frozen=True, slots=True)
class Source:
    """A spec as it lies on the disk; `actions` are those that a documentation page links to."""

    name: str
    path: Path
    documents: tuple[Document, ...]
    overlay: Document | None = None
    base: Source | None = None
    actions: tuple[tuple[str, Location], ...] = field(default=())


def read(path: Path, findings: Findings, *, below: tuple[Path, ...] = ()) -> Source | None:
    """The spec in a folder, a `.json` file or a `.md` page; `None` where nothing can be made of it."""
    whole = Location(str(path), 1, 1)
    if not _exists(path):
        findings.add("no-spec", "there is no such file or folder", whole, hint="name a folder, a .json or a .md file")
        return None
    if path.is_dir():
        try:
            entries = sorted(entry for entry in path.iterdir() if entry.suffix == ".json" and not entry.is_dir())
        except OSError as error:
            findings.add("unreadable", f"the folder can't be read: {error.strerror}", whole, hint=_PERMISSIONS)
            return None
        return _folder(path, entries, findings, below)
    _beside(path, findings)
    text = _text(path, findings)
    if text is None:
        return None
    if path.suffix.lower() == ".md":
        documents, actions = _page(path, text, findings)
    else:
        document = _document(Text(str(path), text, "json"), findings)
        documents, actions = (document,) if document else (), ()
    return Source(name_of(path), path, documents, actions=actions)


def name_of(path: Path) -> str:
    """What a spec is called: its folder, or its file without ending."""
    return path.resolve().name if path.is_dir() else path.stem


def fences(text: str) -> Iterator[tuple[str, int, int]]:
    """The tag, start and end of each fenced block of a page; one that is never closed goes to the end."""
    from markdown_it import MarkdownIt  # here, for most specs are no page

    parser = MarkdownIt("commonmark")
    parser.core.ruler.enableOnly(["normalize", "block"])
    starts = [0, *(match.end() for match in _LINE.finditer(text)), len(text)]
    quotes = 0
    for token in parser.parse(text):
        quotes += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type != "fence" or token.map is None:
            continue
        first, after = token.map
        start, last = starts[first + 1], text[starts[after - 1] : starts[after]].strip()
        closed = after > first + 1 and len(last) >= len(token.markup) and not last.strip(token.markup[0])
        tag = "quoted" if quotes else "".join(token.info.split()[:1]).lower()
        yield tag, start, starts[after - 1] if closed else starts[after]


def _folder(path: Path, names: Sequence[Path], findings: Findings, below: tuple[Path, ...]) -> Source | None:
    overlay = _overlay(path / "overlay.toml", findings)
    base = _base(path, overlay, findings, (*below, path.resolve()))
    if not names and base is None:
        if not findings.failed:
            findings.add(
                "empty-spec",
                "the folder holds no .json file",
                Location(str(path), 1, 1),
                hint="put the service document and the resources into it",
            )
        return None
    documents = tuple(
        document
        for name in names
        if (text := _text(name, findings)) is not None
        and (document := _document(Text(str(name), text, "json"), findings)) is not None
    )
    return Source(name_of(path), path, documents, overlay, base)


def _base(path: Path, overlay: Document | None, findings: Findings, below: tuple[Path, ...]) -> Source | None:
    if overlay is None or not isinstance(overlay.value, dict) or "extends" not in overlay.value:
        return None
    where = overlay.text.locate(("extends",))
    extends = overlay.value["extends"]
    if not isinstance(extends, str):
        findings.add("invalid-value", "extends: expected a string", where, hint='extends = "../other"')
        return None
    target = Path(os.path.normpath(path / extends))
    if not _exists(target):
        findings.add("no-spec", f"there is no spec at {extends}", where, hint="correct the path, seen from this folder")
        return None
    if target.resolve() in below:
        findings.add("extends-cycle", f"the spec extends itself through {extends}", where, hint="remove one extends")
        return None
    return read(target, findings, below=below)


def _exists(path: Path) -> bool:
    """Whether something is there; no path that the system can't have leads anywhere."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _text(path: Path, findings: Findings) -> str | None:
    where = Location(str(path), 1, 1)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            findings.add("unreadable", "this is no file to be read to its end", where, hint="put a file in its place")
            return None
        if status.st_size > MAX_BYTES:
            findings.add("too-large", "the file is over 16 MiB", where, hint="split it into several .json files")
            return None
        data = path.read_bytes()
    except OSError as error:
        findings.add("unreadable", f"the file can't be read: {error.strerror}", where, hint=_PERMISSIONS)
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        where = Text(str(path), before, "json").location(len(before))
        findings.add("not-utf8", "the file is not UTF-8", where, hint="save it as UTF-8")
        return None


def _document(text: Text, findings: Findings) -> Document | None:
    repeated = False

    def members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        nonlocal repeated
        value = dict(pairs)
        repeated |= len(value) != len(pairs)
        return value

    def constant(name: str) -> Json:
        raise ValueError(f"{name} is no JSON")

    try:
        value: Json = json.loads(text.body, object_pairs_hook=members, parse_constant=constant)
    except json.JSONDecodeError as error:
        message, position = _first_error(text.body, error)
        findings.add("invalid-json", message, text.location(position), hint="correct the JSON here")
        return None
    except RecursionError:
        findings.add("too-deep", f"nested over {MAX_DEPTH} levels", text.location(0), hint="flatten the document")
        return None
    except ValueError as error:
        words = str(error).split(":")[0]
        findings.add("invalid-json", words, text.location(no_json(text.body)), hint="write a number")
        return None
    if repeated:
        for pointer, first, second in text.duplicate_keys():
            findings.add(
                "duplicate-key",
                f"the key {pointer[-1]!r} stands twice in one object",
                second,
                hint="remove or rename one of them",
                also=(("first", first),),
            )
    return Document(text, value) if _fits(text, value, findings) else None


def no_json(body: str) -> int:
    """The position of the first number in a text that Python reads and JSON doesn't have."""
    return next((match.start() for match in _CONSTANT.finditer(body) if match[1]), 0)


def _first_error(body: str, error: json.JSONDecodeError) -> tuple[str, int]:
    """What is wrong first, in words that don't depend on the Python that builds."""
    try:
        from_json(body)
    except ValueError as found:
        match = re.fullmatch(r"(.*) at line (\d+) column (\d+)", str(found))
        if match:
            lines = body.encode("utf-8", "surrogatepass").split(b"\n")
            before = (
                b"\n".join([*lines[: int(match[2]) - 1], b""]) + lines[int(match[2]) - 1][: max(0, int(match[3]) - 1)]
            )
            return match[1], len(before.decode("utf-8", "replace"))
    return error.msg, error.pos


def _fits(text: Text, value: object, findings: Findings) -> bool:
    stack: list[tuple[object, Pointer]] = [(value, ())]
    while stack:
        item, pointer = stack.pop()
        if len(pointer) >= MAX_DEPTH and isinstance(item, (dict, list)):
            where = text.location(0) if text.language == "toml" else text.locate(pointer)
            findings.add("too-deep", f"nested over {MAX_DEPTH} levels", where, hint="flatten the document")
            return False
        if is_object(item):
            stack += [(child, (*pointer, key)) for key, child in item.items()]
            strings: list[str] = list(item)
        else:
            strings = [item] if isinstance(item, str) else []
        if isinstance(item, float) and not math.isfinite(item):
            code = "invalid-toml" if text.language == "toml" else "invalid-json"
            findings.add(code, "no finite number", text.locate(pointer), hint="write a smaller number")
            return False
        if isinstance(item, int) and item.bit_length() > _MAX_BITS:
            code = "invalid-toml" if text.language == "toml" else "invalid-json"
            findings.add(code, "a number of over 4,000 digits", text.locate(pointer), hint="write a smaller number")
            return False
        if isinstance(item, (datetime.date, datetime.time)):
            findings.add("invalid-value", "the format has no dates", text.locate(pointer), hint="write it in quotes")
            return False
        if is_array(item):
            stack += [(child, (*pointer, index)) for index, child in enumerate(item)]
        for string in strings:
            if len(string) > MAX_TEXT:
                where = text.locate(pointer)
                findings.add("too-large", "a text is over 1 MiB", where, hint="shorten it, or link to it")
                return False
            if not string.isascii() and any("\ud800" <= character <= "\udfff" for character in string):
                findings.add(
                    "lone-surrogate",
                    "the text holds half of a surrogate pair",
                    text.locate(pointer),
                    hint="write the character itself, or both halves",
                )
                return False
    return True


def _beside(path: Path, findings: Findings) -> None:
    """Tells of an overlay beside a spec in one file: it belongs to the folder, in which other specs may lie."""
    overlay = path.with_name("overlay.toml")
    if overlay.is_file():
        findings.add(
            "overlay-not-read",
            f"the overlay is the folder's, and isn't read for {path.name} alone",
            Location(str(overlay), 1, 1),
            hint=f"name the folder {path.parent}",
        )


def _overlay(path: Path, findings: Findings) -> Document | None:
    if not os.path.lexists(path):
        return None
    body = _text(path, findings)
    if body is None:
        return None
    text = Text(str(path), body, "toml")
    try:
        value: Json = tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        match = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        starts = [0, *(newline.end() for newline in re.finditer("\n", body))]
        position = starts[int(match[1]) - 1] + int(match[2]) - 1 if match else len(body)
        message = str(error).split(" (at ")[0]
        findings.add("invalid-toml", message, text.location(position), hint="correct the TOML here")
        return None
    except RecursionError:
        findings.add("too-deep", f"nested over {MAX_DEPTH} levels", text.location(0), hint="flatten the document")
        return None
    except ValueError as error:
        found = re.search(r"\d{4301,}", body)
        words = str(error).split(":")[0]
        findings.add("invalid-toml", words, text.location(found.start() if found else 0), hint="write a smaller number")
        return None
    return Document(text, value) if _fits(text, value, findings) else None


def _page(path: Path, text: str, findings: Findings) -> tuple[tuple[Document, ...], tuple[tuple[str, Location], ...]]:
    documents: list[Document] = []
    page = Text(str(path), text, "json")
    for tag, start, end in fences(text):
        fence = page.part(start, end)
        body = fence.body.strip()
        if tag not in ("", "json") or (tag == "" and body[:1] not in ("{", "[")):
            findings.add("skipped-fence", "this fenced block is not JSON", page.location(start), hint=_FENCE_HINT)
            continue
        document = _document(fence, findings)
        if document is None:
            continue
        if _is_ours(document.value):
            documents.append(document)
        else:
            findings.add(
                "skipped-fence", "this JSON is neither a service nor resources", page.location(start), hint=_FENCE_HINT
            )
    if not documents and not findings.failed:
        findings.add(
            "empty-spec",
            "the page holds no fenced JSON of a connector",
            Location(str(path), 1, 1),
            hint="fence the service document and the resources with ```json",
        )
    actions = tuple((match[1], page.location(match.start(1), len(match[1]))) for match in _ACTION.finditer(text))
    return tuple(documents), actions


def _is_ours(value: Json) -> bool:
    if isinstance(value, dict):
        return "service" in value or "resources" in value
    return isinstance(value, list) and all(isinstance(item, dict) and "handle" in item for item in value)
