"""The options of an operation, from the schema of its arguments."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from ..jsontext import load, no_constant
from ..shown import nearest
from ..tools.operation import Operation, Parameter
from ..tools.schemas import DEFINITIONS, reference_of
from ..values import JsonObject, JsonValue, is_list
from .codes import StopError, usage
from .text import columns, json_text, printable, wrapped
from .words import dashed

_NUMBER = re.compile(r"-[0-9.]")

FORMATS = ("json", "jsonl", "table")

HELP: Mapping[str, tuple[str | None, str]] = {
    "--help": (None, "Show this."),
    "--input": ("FILE", "Read arguments from a file of JSON, `-` for the standard input; options come first."),
    "--output": (
        "FORMAT",
        "json (one document), jsonl (a line for each item), or table. Of streams, jsonl by default.",
    ),
    "--fields": ("NAMES", "Show these members only, by dotted paths, with commas between."),
    "--limit": ("COUNT", "Show as many items, of as many pages as it takes."),
    "--all": (None, "Show the items of all pages. The first page is shown without."),
    "--save": ("FILE", "Write the bytes to a file."),
    "--yes": (None, "Ask nothing before a call that spends, destroys, or can't be repeated."),
    "--dry-run": (None, "Show the request, credentials masked, and send nothing."),
    "--curl": (None, "Show the command of curl, credentials as variables of the environment, and send nothing."),
    "--base-url": ("URL", "Call another base URL, such as that of a test server."),
}
"""The options beside the arguments of an operation, each with its value and its help."""

_SHORT = {"--help": "-h", "--output": "-o"}
_MOST_CHOICES = 40
_SWITCH, _LIST, _TEXT = frozenset({"boolean"}), frozenset({"array"}), frozenset({"string"})


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of an operation as an option."""

    name: str
    flag: str
    schema: JsonObject
    kinds: frozenset[str]
    required: bool
    help: str

    @property
    def is_switch(self) -> bool:
        """Whether it takes no value."""
        return self.kinds == _SWITCH

    @property
    def repeats(self) -> bool:
        """Whether it may be repeated, for the items of a list."""
        return self.kinds == _LIST

    @property
    def choices(self) -> list[str]:
        """The values that are allowed."""
        schema = _inner(self.schema.get("items")) if self.repeats else self.schema
        known = schema.get("enum")
        return [item if isinstance(item, str) else json_text(item) for item in known] if isinstance(known, list) else []


@dataclass(slots=True)
class Words:
    """The words after an operation: its arguments, options by their flags, and files by their names."""

    arguments: dict[str, object] = field(default_factory=dict[str, object])
    chosen: dict[str, object] = field(default_factory=dict[str, object])
    files: dict[str, str] = field(default_factory=dict[str, str])

    def text(self, flag: str) -> str | None:
        """Return the value of an option."""
        value = self.chosen.get(flag)
        return value if isinstance(value, str) else None

    def says(self, flag: str) -> bool:
        """Return whether an option is present."""
        return flag in self.chosen


class Options:
    """The options of one operation."""

    def __init__(self, operation: Operation, command: str) -> None:
        self._operation = operation
        self._command = command
        definitions = operation.input_schema.get("$defs")
        self._definitions: JsonObject = definitions if isinstance(definitions, dict) else {}
        self.own: Mapping[str, Option] = {option.flag: option for option in self._own()}
        self.positional: tuple[Option, ...] = tuple(
            option for name in operation.positional for option in self.own.values() if option.name == name
        )
        self.general: tuple[str, ...] = tuple(flag for flag in HELP if self._takes(flag))
        self._parser = self._constructed()

    def help(self) -> str:
        """Return the help of the operation."""
        lines = [f"usage: {self.usage}", "", *_paragraphs(self._operation)]
        if self.own:
            lines += ["arguments:", *columns([self._shown(option) for option in self.own.values()]), ""]
        general = [(_general(flag, HELP[flag][0]), HELP[flag][1]) for flag in self.general]
        return "".join(f"{line}\n" for line in [*lines, "options:", *columns(general)])

    @property
    def flags(self) -> list[str]:
        """Each option as it is written."""
        negative = [f"--no-{flag[2:]}" for flag, option in self.own.items() if option.is_switch]
        return [*self.own, *negative, *self.general]

    def read(self, argv: Sequence[str]) -> Words:
        """Return the parsed words; raise `StopError` for unknown options and for values of another type."""
        before, after = ([*argv], [])
        if "--" in argv:
            cut = argv.index("--")
            before, after = [*argv[:cut]], [*argv[cut + 1 :]]
        parsed, left = self._parser.parse_known_args([*map(self._spelt, before)])
        places = [*left, *after]
        for word in left:
            if word.startswith("-") and word != "-" and not _NUMBER.match(word):
                flag = word.partition("=")[0]
                raise usage(f"no option {printable(flag[:80])}: {nearest(flag, sorted(self.flags))}")
        words, chosen = Words(), dict(vars(parsed))
        for flag in self.general:
            if flag in chosen:
                words.chosen[flag] = chosen.pop(flag)
        if words.says("--help"):
            return words
        shape = words.text("--output")
        if shape is not None and shape not in FORMATS:
            raise usage(f"--output: expected one of {', '.join(FORMATS)}, got {printable(shape[:60])!r}")
        for option, place in zip(self.positional, places, strict=False):
            if option.flag in chosen:
                raise usage(f"{option.flag} is passed twice: as {printable(place[:80])!r} and as an option")
            chosen[option.flag] = [place] if option.repeats else place
        if len(places) > len(self.positional):
            raise usage(f"{printable(places[len(self.positional)][:80])!r} is one argument too many: {self.usage}")
        source = words.text("--input")
        words.arguments |= _document(source) if source is not None else {}
        for flag, text in chosen.items():
            words.arguments[self.own[flag].name] = self._value(self.own[flag], text, words.files)
        return words

    @property
    def usage(self) -> str:
        """How the command is written."""
        places = "".join(f" {option.flag[2:].upper()}" for option in self.positional)
        needed = "".join(
            f" {option.flag}" if option.is_switch else f" {option.flag} {_metavar(option)}"
            for option in self.own.values()
            if option.required and option not in self.positional
        )
        return f"{self._command}{places}{needed} [options]"

    def named(self, problem: str) -> str:
        """Return the fault of an argument, with the name of its option."""
        for option in self.own.values():
            rest = problem[len(option.name) :]
            if problem.startswith(option.name) and rest[:1] in (":", ".", "[", " "):
                return f"{option.flag}{rest}"
        return problem

    def _shown(self, option: Option) -> tuple[str, str]:
        """An argument and its help."""
        flag = option.flag
        name = f"{flag}, --no-{flag[2:]}" if option.is_switch else f"{flag} {_metavar(option)}"
        parts = [option.help, "Its name may be left out." if option in self.positional else ""]
        parts += ["May be repeated."] if option.repeats else []
        return name, " ".join(filter(None, parts))

    def _own(self) -> Iterator[Option]:
        taken = {form for flag in HELP for form in _forms(flag)}
        names = self._operation.names
        for parameter in self._operation.parameters:
            schema = self._nullless(self._resolved(parameter.schema))
            kinds = self._kinds(parameter.schema) - {"null"}
            flag = f"--{dashed(names[parameter.name].strip('_')) or 'arg'}"
            if _forms(flag) & taken:
                flag = f"--arg-{flag[2:]}"
            while _forms(flag) & taken:
                flag += "-"
            taken |= _forms(flag)
            yield Option(parameter.name, flag, schema, kinds, parameter.required, _told(parameter, schema))

    def _takes(self, flag: str) -> bool:
        operation = self._operation
        match flag:
            case "--limit":
                return operation.listed or operation.stream
            case "--all":
                return operation.paged
            case "--save":
                return operation.download
            case "--output" | "--fields":
                return not operation.download
            case _:
                return True

    def _constructed(self) -> _Parser:
        parser = _Parser(add_help=False, allow_abbrev=False, argument_default=argparse.SUPPRESS)
        for flag, option in self.own.items():
            if option.is_switch:
                parser.add_argument(flag, dest=flag, action=argparse.BooleanOptionalAction)
            else:
                parser.add_argument(flag, dest=flag, action="append" if option.repeats else "store")
        for flag in self.general:
            names = [_SHORT[flag], flag] if flag in _SHORT else [flag]
            parser.add_argument(*names, dest=flag, action="store" if HELP[flag][0] else "store_true")
        return parser

    def _spelt(self, word: str) -> str:
        """A word, with the dashes of the option that it means."""
        name, equals, value = word.partition("=")
        other = dashed(name)
        return f"{other}{equals}{value}" if name.startswith("--") and name not in self.flags else word

    def _resolved(self, schema: JsonValue) -> JsonObject:
        """A schema, or the one that it refers to."""
        target = _inner(schema)
        for _ in range(len(self._definitions) + 1):
            reference = reference_of(target)
            if reference is None:
                break
            target = _inner(self._definitions.get(reference.removeprefix(DEFINITIONS)))
        return target

    def _kinds(self, schema: JsonValue) -> frozenset[str]:
        """The kinds of JSON that a schema takes; none where it takes all."""
        resolved = self._resolved(schema)
        options = resolved.get("anyOf")
        if isinstance(options, list):
            every = [self._kinds(option) for option in options]
            return frozenset[str]().union(*every) if all(every) else frozenset()
        if resolved.get("format") == "file":
            return frozenset({"file"})
        kind = resolved.get("type")
        return frozenset({kind}) if isinstance(kind, str) else frozenset()

    def _value(self, option: Option, chosen: object, files: dict[str, str]) -> object:
        """The value of an option."""
        if isinstance(chosen, bool):
            return chosen
        if not option.repeats:
            return self._one(option, option.kinds, str(chosen), files)
        inner = self._kinds(option.schema.get("items"))
        values: list[object] = []
        for text in chosen if is_list(chosen) else ():
            value = self._one(option, inner - {"null"}, str(text), files)
            if is_list(value) and "array" not in inner:
                values += value
            else:
                values.append(value)
        return values

    def _nullless(self, schema: JsonObject) -> JsonObject:
        """The schema of what isn't `null`, where there is one alone."""
        options = schema.get("anyOf")
        every = [*map(self._resolved, options)] if isinstance(options, list) else []
        others = [found for found in every if found.get("type") != "null"]
        return others[0] if len(others) == 1 else schema

    def _one(self, option: Option, kinds: frozenset[str], text: str, files: dict[str, str]) -> object:
        if kinds == _TEXT:
            return text
        try:
            value = load(text, no_constant)
        except (ValueError, RecursionError):
            value, kind = None, "no JSON"
        else:
            kind = _kind(value)
            is_whole = kind == "array" and option.repeats and "string" not in kinds and "file" not in kinds
            if (not kinds and kind != "string") or kind in kinds - {"string"} or is_whole:
                return value
            if kind == "integer" and "number" in kinds:
                return value
        if "string" in kinds:
            return text
        if "file" in kinds:
            return _file(option, text, files)
        if not kinds and kind == "string":
            return value
        expected = " or ".join(_EXPECTED.get(kind, kind) for kind in sorted(kinds)) or "JSON (a text as '\"text\"')"
        raise usage(f"{option.flag}: expected {expected}, got {printable(text[:60])!r}")


_EXPECTED = {"integer": "an integer", "number": "a number", "object": "a JSON object", "array": "a JSON array"}


def _forms(flag: str) -> frozenset[str]:
    """An option, and the opposite option of a switch."""
    return frozenset({flag, f"--no-{flag[2:]}"})


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        text = printable(message)
        if "expected one argument" in text:
            text += ": one that begins with - is written --option=-value"
        raise usage(text)


def _general(flag: str, value: str | None) -> str:
    """An option as it is written."""
    short = f"{_SHORT[flag]}, " if flag in _SHORT else ""
    return f"{short}{flag} {value}" if value else f"{short}{flag}"


def _paragraphs(operation: Operation) -> Iterator[str]:
    effect = {"spends": "It spends money.", "destroys": "It destroys.", "changes": "It changes data."}
    words = [effect.get(operation.effect, "It reads."), "" if operation.repeatable else "It can't be repeated safely."]
    warning = f"Deprecated: {operation.deprecated}" if operation.deprecated else ""
    for text in filter(None, (operation.description, " ".join(filter(None, words)), warning)):
        yield from wrapped(printable(" ".join(text.split())))
        yield ""


def _told(parameter: Parameter, schema: JsonObject) -> str:
    """The help of an option: description, choices and default."""
    parts = [printable(" ".join(parameter.help.split()))] if parameter.help else []
    inner = _inner(schema.get("items")) if schema.get("type") == "array" else schema
    known = inner.get("enum")
    if isinstance(known, list):
        shown = ", ".join(item if isinstance(item, str) else json_text(item) for item in known[:_MOST_CHOICES])
        parts.append(f"One of {printable(shown)}{', ...' if len(known) > _MOST_CHOICES else ''}.")
    if "default" in parameter.schema:
        parts.append(f"Default: {printable(json_text(parameter.schema['default']))}.")
    parts += ["Required."] if parameter.required else []
    parts += ["Deprecated."] if parameter.deprecated else []
    return " ".join(parts)


def _metavar(option: Option) -> str:
    kinds = option.kinds
    if option.repeats:
        item = _inner(option.schema.get("items"))
        kind = "file" if item.get("format") == "file" else item.get("type")
        return _METAVARS.get(str(kind), "JSON")
    if len(kinds) == 1:
        return _METAVARS.get(next(iter(kinds)), "JSON")
    return "TEXT|JSON" if "string" in kinds else "FILE|JSON" if "file" in kinds else "JSON"


_METAVARS = {"string": "TEXT", "integer": "INTEGER", "number": "NUMBER", "boolean": "true|false", "file": "FILE"}


def _inner(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _kind(value: JsonValue) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _document(source: str) -> JsonObject:
    """The arguments of a file of JSON."""
    try:
        value = load(_content(source))
    except (ValueError, RecursionError) as error:
        raise usage(f"--input: {printable(source)} is not valid JSON: {printable(str(error))}") from None
    if not isinstance(value, dict):
        raise usage(f"--input: {printable(source)} is not a JSON object")
    return value


def _content(source: str) -> bytes:
    import sys
    from pathlib import Path

    try:
        return sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except (OSError, ValueError) as error:
        raise _unreadable(source, error) from None


def _unreadable(source: str, error: OSError | ValueError) -> StopError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return usage(f"{printable(source)} can't be read: {printable(reason)}")


def _file(option: Option, path: str, files: dict[str, str]) -> JsonObject:
    """A file in the form of the schema, from its path."""
    from base64 import b64encode
    from pathlib import Path

    name = Path(path).name if path != "-" else option.name
    files[name] = path
    return {"content": b64encode(_content(path)).decode("ascii"), "name": name}
