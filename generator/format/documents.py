"""JSON and TOML documents, parsed within the limits of the format."""

from __future__ import annotations

import datetime
import json
import math
import os
import re
import stat
import tomllib
from pathlib import Path

from msgspec import Struct

from generator.findings import Findings, Location, Pointer
from generator.format.locate import Text
from generator.text.depth import MAX_DEPTH, deep_key
from generator.text.jsonvalue import Json, is_array, is_object

MAX_BYTES = 16 * 1024 * 1024
MAX_TEXT = 1024 * 1024
_MAX_BITS = 13_000
"""The bits of an integer: Python prints at most 4,300 digits."""
PERMISSIONS = "check its permissions"

_CONSTANT = re.compile(r'"(?:[^"\\]|\\.)*"|(-?Infinity|NaN|-?\d{4301,})')
"""Strings, which are skipped, and tokens that Python reads and JSON does not have."""


class Document(Struct, frozen=True):
    """A JSON or TOML value, and its text."""

    text: Text
    value: Json


class Members:
    """The object hook of a JSON parser; `repeat` says whether an object has a key twice."""

    __slots__ = ("repeat",)

    def __init__(self) -> None:
        self.repeat = False

    def __call__(self, pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        value = dict(pairs)
        self.repeat |= len(value) != len(pairs)
        return value


def text_of(path: Path, findings: Findings) -> str | None:
    """The text of a UTF-8 file; `None` after an error."""
    where = Location(str(path), 1, 1)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            findings.add("unreadable", "this is not a regular file", where, hint="replace it by one")
            return None
        if status.st_size > MAX_BYTES:
            findings.add("too-large", "the file is over 16 MiB", where, hint="split it into several .json files")
            return None
        data = path.read_bytes()
    except OSError as error:
        findings.add("unreadable", f"the file can't be read: {error.strerror}", where, hint=PERMISSIONS)
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        where = Text(str(path), before, "json").location(len(before))
        findings.add("not-utf8", "the file is not UTF-8", where, hint="save it as UTF-8")
        return None


def json_document(text: Text, findings: Findings, *, repeated_key: str = "duplicate-key") -> Document | None:
    """Parses JSON; `None` after an error. A repeated key is a finding of that code."""
    members = Members()

    def constant(name: str) -> Json:
        raise ValueError(f"{name} is not valid JSON")

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
    if members.repeat:
        for pointer, first, second in text.duplicate_keys():
            findings.add(
                repeated_key,
                f"the object has the key {pointer[-1]!r} twice",
                second,
                hint="remove or rename one of them",
                also=(("first", first),),
            )
    return Document(text, value) if fits(text, value, findings) else None


def toml_document(path: Path, findings: Findings) -> Document | None:
    """Parses a TOML file; `None` after an error, or if the file does not exist."""
    if not os.path.lexists(path):
        return None
    body = text_of(path, findings)
    if body is None:
        return None
    text = Text(str(path), body, "toml")
    deep = deep_key(body)
    if deep is not None:  # a parser of TOML takes time and memory by the square of a key's length
        findings.add("too-deep", f"nested over {MAX_DEPTH} levels", text.location(deep), hint="flatten the document")
        return None
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
        digits = re.search(r"\d{4301,}", body)
        words = str(error).split(":")[0]
        findings.add(
            "invalid-toml", words, text.location(digits.start() if digits else 0), hint="write a smaller number"
        )
        return None
    return Document(text, value) if fits(text, value, findings) else None


def no_json(body: str) -> int:
    """The position of the first number that Python accepts and JSON forbids."""
    return next((match.start() for match in _CONSTANT.finditer(body) if match[1]), 0)


def _first_error(body: str, error: json.JSONDecodeError) -> tuple[str, int]:
    """The first error and its position, in words that are the same for every Python."""
    from pydantic_core import from_json  # here, for a rebuild without changes reads no JSON

    try:
        from_json(body)
    except ValueError as problem:
        match = re.fullmatch(r"(.*) at line (\d+) column (\d+)", str(problem))
        if match:
            lines = body.encode("utf-8", "surrogatepass").split(b"\n")
            before = (
                b"\n".join([*lines[: int(match[2]) - 1], b""]) + lines[int(match[2]) - 1][: max(0, int(match[3]) - 1)]
            )
            return match[1], len(before.decode("utf-8", "replace"))
    return error.msg, error.pos


def fits(text: Text, value: object, findings: Findings) -> bool:
    """Whether a document is within the limits; a finding if not."""
    stack: list[tuple[object, Pointer]] = [(value, ())]
    while stack:
        item, pointer = stack.pop()
        if len(pointer) >= MAX_DEPTH and isinstance(item, (dict, list)):
            where = text.location(0) if text.language == "toml" else text.locate(pointer)
            findings.add("too-deep", f"nested over {MAX_DEPTH} levels", where, hint="flatten the document")
            return False
        if is_object(item):
            stack += [(child, (*pointer, key)) for key, child in item.items() if not _is_short(child)]
            strings: list[str] = list(item)
        else:
            strings = [item] if isinstance(item, str) else []
        if isinstance(item, float) and not math.isfinite(item):
            code = "invalid-toml" if text.language == "toml" else "invalid-json"
            findings.add(code, "the number is not finite", text.locate(pointer), hint="write a smaller number")
            return False
        if isinstance(item, int) and item.bit_length() > _MAX_BITS:
            code = "invalid-toml" if text.language == "toml" else "invalid-json"
            findings.add(code, "the number has over 4,000 digits", text.locate(pointer), hint="write a smaller number")
            return False
        if isinstance(item, (datetime.date, datetime.time)):
            findings.add(
                "invalid-value",
                "a date is not a value of the format",
                text.locate(pointer),
                hint="write the date in quotes",
            )
            return False
        if is_array(item):
            stack += [(child, (*pointer, index)) for index, child in enumerate(item) if not _is_short(child)]
        for string in strings:
            if len(string) > MAX_TEXT:
                where = text.locate(pointer)
                findings.add("too-large", "the text is over 1 MiB", where, hint="shorten it, or link to it")
                return False
            if not string.isascii() and any("\ud800" <= character <= "\udfff" for character in string):
                findings.add(
                    "lone-surrogate",
                    "the text has half of a surrogate pair",
                    text.locate(pointer),
                    hint="write the character itself, or both halves",
                )
                return False
    return True


def _is_short(value: object) -> bool:
    """Whether a value is an ASCII text below every limit, as most values are."""
    return isinstance(value, str) and len(value) <= MAX_TEXT and value.isascii()
