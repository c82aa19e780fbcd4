"""The body of a request, in the encodings that connectors use."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import TypeAlias

from . import wire
from .values import OMIT, FileContent, FileInput, JsonValue, Omit
from .wire import text

BodyInput: TypeAlias = "JsonValue | Omit | Sequence[BodyInput] | Mapping[str, BodyInput]"
"""JSON with omitted values."""

Part: TypeAlias = tuple[str, tuple[str | None, FileContent | str, str | None]]
"""A part of a multipart body: its name, then its file name, content and media type."""


class TextBody:
    """A body that is already text."""

    __slots__ = ("media_type", "value")

    def __init__(self, value: str | Omit, media_type: str) -> None:
        self.value: str | Omit = value
        self.media_type: str = media_type

    repeatable = True


def json_body(value: BodyInput, media_type: str = "application/json") -> TextBody:
    """JSON without omitted values; most bodies have none, and are encoded unchanged."""
    try:
        try:
            encoded: str | Omit = wire.json_text(value)
        except TypeError:
            pruned = prune(value)
            encoded = pruned if isinstance(pruned, Omit) else wire.json_text(pruned)
        if not isinstance(encoded, Omit):
            text(encoded)
    except (TypeError, ValueError, RecursionError) as error:
        raise wire.json_error(error) from None
    return TextBody(encoded, media_type)


class Joined:
    """Texts that a separator joins; in a URL and in a form, the separator alone is not percent-encoded."""

    __slots__ = ("separator", "texts")

    def __init__(self, texts: list[str], separator: str) -> None:
        self.texts: list[str] = texts
        self.separator: str = separator

    def __str__(self) -> str:
        return self.separator.join(self.texts)


class Members:
    """The values of a list or an object, each after the brackets that follow the name of the field."""

    __slots__ = ("pairs",)

    def __init__(self, pairs: Sequence[tuple[str, str | FilePart]]) -> None:
        self.pairs: Sequence[tuple[str, str | FilePart]] = pairs


FormValue: TypeAlias = "str | list[str] | Joined | Members | Omit"
"""A value of a query or of a form: a list repeats its key."""

PartValue: TypeAlias = "FormValue | FilePart | list[FilePart]"
"""A value of a multipart body."""


def form_body(fields: Mapping[str, FormValue], media_type: str) -> TextBody:
    """A form; a list repeats its key."""
    return TextBody(urlencoded(fields), media_type)


class MultipartBody:
    """Fields and files, each a part; files are streamed."""

    __slots__ = ("fields", "media_type")

    def __init__(self, fields: Mapping[str, PartValue], media_type: str) -> None:
        self.fields: Mapping[str, PartValue] = fields
        self.media_type: str = media_type

    @property
    def repeatable(self) -> bool:
        """Whether every file can be sent again."""
        return all(part.repeatable for _, part in _pairs(self.fields) if isinstance(part, FilePart))

    @contextmanager
    def open(self) -> Generator[Sequence[Part]]:
        """Give the parts for one attempt; files named by a path are open meanwhile."""
        with ExitStack() as stack:
            yield [
                (text(name), part.open(stack) if isinstance(part, FilePart) else (None, text(str(part)), None))
                for name, part in _pairs(self.fields)
            ]


class FilePart:
    """A file as a part of a body."""

    __slots__ = ("_content", "_name", "_start", "_type")

    def __init__(self, value: FileInput) -> None:
        self._name: str | None = None
        self._type: str | None = None
        self._content: str | os.PathLike[str] | FileContent
        if isinstance(value, tuple):
            try:
                self._name, self._content, self._type = value
            except ValueError:
                raise TypeError(f"a file in a tuple is (name, content, type), got {len(value)} parts") from None
        else:
            self._content = value
        content = self._content
        if isinstance(content, (str, os.PathLike)):
            self._name = _basename(content)
        elif self._name is None:
            name = "" if isinstance(content, bytes) else getattr(content, "name", "")
            self._name = _basename(name) if isinstance(name, str) and name else "upload"
        self._start = _position(content)

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent again."""
        return self._start is not None or isinstance(self._content, (str, bytes, os.PathLike))

    def open(self, stack: ExitStack) -> tuple[str | None, FileContent | str, str | None]:
        """Return its name, content from the start, and media type."""
        content = self._content
        if isinstance(content, (str, os.PathLike)):
            from pathlib import Path

            try:
                return self._name, stack.enter_context(Path(content).open("rb")), self._type
            except (OSError, ValueError) as error:
                raise wire.file_error(content, error) from error
        if self._start is not None and not isinstance(content, bytes):
            content.seek(self._start)
        return self._name, content, self._type


def compact(value: BodyInput) -> str | Omit:
    """JSON in a field of a form; omitted where omitted values alone emptied it."""
    pruned = _prune(value)
    return pruned if isinstance(pruned, Omit) else wire.compact(pruned)


def texts(values: Sequence[BodyInput]) -> list[str]:
    """An array in a form: a field for each element."""
    kept = [pruned for item in values if not isinstance(pruned := _prune(item), Omit)]
    return [item if isinstance(item, str) else wire.compact(item) for item in kept]


def file_part(value: FileInput) -> FilePart:
    """A file as a part of a multipart body."""
    return FilePart(value)


def optional_file(value: FileInput | None, name: str) -> FilePart | Omit:
    """An optional file as a part of a multipart body."""
    return OMIT if value is None else wire.argument(value, FilePart, name)


def urlencoded(fields: Mapping[str, FormValue]) -> str:
    """Names and values of a query or a form, in order."""
    from urllib.parse import quote_plus

    def written(part: str | Joined | FilePart) -> str:
        if isinstance(part, Joined):
            return _ENCODED.get(part.separator, part.separator).join(quote_plus(text(item)) for item in part.texts)
        return quote_plus(text(str(part)))

    return "&".join(f"{quote_plus(text(name))}={written(part)}" for name, part in _pairs(fields))


_ENCODED = {" ": "%20", "|": "%7C"}


def _pairs(fields: Mapping[str, PartValue]) -> Iterator[tuple[str, str | Joined | FilePart]]:
    """Names and values in order; a list repeats its name, omitted values are absent."""
    for name, value in fields.items():
        if isinstance(value, Members):
            yield from ((name + suffix, part) for suffix, part in value.pairs)
        elif isinstance(value, list):
            yield from ((name, item) for item in value)
        elif not isinstance(value, Omit):
            yield name, value


def grouped(members: Mapping[str, BodyInput], *holes: tuple[str | int, ...]) -> BodyInput:
    """An object that is omitted unless one of the values at these places is given."""
    return members if any(not isinstance(_at(members, place), Omit) for place in holes) else OMIT


def _at(value: BodyInput, place: tuple[str | int, ...]) -> BodyInput:
    for step in place:
        if isinstance(value, Mapping) and isinstance(step, str):
            value = value[step]
        elif isinstance(value, Sequence) and isinstance(step, int):
            value = value[step]
    return value


def prune(value: BodyInput) -> JsonValue | Omit:
    """The value without omitted values, and without the arrays and objects that they alone emptied.

    The root stays, even empty, unless it is omitted itself.
    """
    pruned = _prune(value)
    if isinstance(pruned, Omit) and not isinstance(value, Omit):
        return {} if isinstance(value, Mapping) else []
    return pruned


def _prune(value: BodyInput) -> JsonValue | Omit:
    if isinstance(value, (str, int, float, Omit, wire.Digits)) or value is None:
        return value
    if isinstance(value, dict) or isinstance(value, Mapping):  # noqa: SIM101  the first is quick
        members = {key: kept for key, item in value.items() if not isinstance(kept := _prune(item), Omit)}
        return OMIT if value and not members else members
    items = [kept for item in value if not isinstance(kept := _prune(item), Omit)]
    return OMIT if value and not items else items


def _basename(path: str | os.PathLike[str]) -> str:
    from pathlib import Path

    return Path(path).name


def _position(content: str | os.PathLike[str] | FileContent) -> int | None:
    if isinstance(content, (str, bytes, os.PathLike)) or not content.seekable():
        return None
    return content.tell()


Body: TypeAlias = TextBody | MultipartBody
