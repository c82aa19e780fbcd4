"""The body of a request, in the encodings that connectors use."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import IO, Any, TypeAlias

from ..errors import InvalidValueError
from . import wire
from .values import NOTHING, OMIT, FileContent, FileInput, JsonValue, Omit, is_binary_file, is_list
from .wire import text

BodyInput: TypeAlias = "JsonValue | Omit | Sequence[BodyInput] | Mapping[str, BodyInput]"
"""JSON with omitted values."""

Part: TypeAlias = tuple[str, tuple[str | None, bytes | IO[bytes] | str, str | None]]
"""A part of a multipart body: name, then file name, content and media type."""


class TextBody:
    """A body that is already text."""

    __slots__ = ("charset", "media_type", "value")

    def __init__(self, value: str | Omit, media_type: str, charset: str = "utf-8") -> None:
        self.value: str | Omit = value
        self.media_type: str = media_type
        self.charset: str = charset

    repeatable = True

    def content(self) -> bytes | None:
        """Return the text in the charset of its media type; `None` for no body."""
        if isinstance(self.value, Omit):
            return None
        try:
            return self.value.encode(self.charset)
        except UnicodeEncodeError:
            raise InvalidValueError(f"the body has a character that {self.charset} can't encode") from None


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
        raise _placed(value, wire.json_error(error)) from None
    return TextBody(encoded, media_type)


def _placed(value: BodyInput, error: InvalidValueError) -> InvalidValueError:
    """The error with the place of its value in the body."""
    try:
        place = wire.place_of(prune(value))
    except RecursionError:
        place = wire.place_of(value)
    return wire.located(place.removeprefix("."), error)


class Joined:
    """Texts that a separator joins; in a URL and in a form, the separator alone is not percent-encoded."""

    __slots__ = ("separator", "texts")

    def __init__(self, texts: list[str], separator: str) -> None:
        self.texts: list[str] = texts
        self.separator: str = separator

    def __str__(self) -> str:
        return self.separator.join(self.texts)


class Members:
    """The values of a list or an object, each after what follows the name of the field; or `named` by a whole name."""

    __slots__ = ("named", "pairs")

    def __init__(self, pairs: Sequence[tuple[str, str | FilePart]], *, named: bool = False) -> None:
        self.pairs: Sequence[tuple[str, str | FilePart]] = pairs
        self.named: bool = named


FormValue: TypeAlias = "str | list[str] | Joined | Members | Omit"
"""A value of a query or of a form: a list repeats its key."""

PartValue: TypeAlias = "FormValue | FilePart | list[FilePart]"
"""A value of a multipart body."""


def form_body(fields: Mapping[str, FormValue], media_type: str) -> TextBody:
    """A form; a list repeats its key."""
    return TextBody(urlencoded(fields), media_type)


class MultipartBody:
    """Fields and files, each a part; files are streamed.

    `content_types` are those of the parts of a field, unless a file has its own.
    """

    __slots__ = ("content_types", "fields", "media_type")

    def __init__(
        self, fields: Mapping[str, PartValue], media_type: str, content_types: Mapping[str, str] = NOTHING
    ) -> None:
        self.fields: Mapping[str, PartValue] = fields
        self.media_type: str = media_type
        self.content_types: Mapping[str, str] = content_types

    @property
    def repeatable(self) -> bool:
        """Whether every file can be sent again."""
        return all(part.repeatable for _, part in _pairs(self.fields) if isinstance(part, FilePart))

    @contextmanager
    def open(self) -> Generator[Sequence[Part]]:
        """Yield the parts for one attempt; files named by a path are open meanwhile."""
        with ExitStack() as stack:
            yield [
                (text(name), _opened(part, self.content_types.get(field), stack))
                for field, value in self.fields.items()
                for name, part in _pairs({field: value})
            ]


def _opened(
    part: str | Joined | FilePart, content_type: str | None, stack: ExitStack
) -> tuple[str | None, bytes | IO[bytes] | str, str | None]:
    if not isinstance(part, FilePart):
        return None, text(str(part)), content_type
    name, content, own = part.open(stack)
    return name, content, own or content_type


class FilePart:
    """A file as a part of a body."""

    __slots__ = ("_content", "_name", "_start", "_type")

    def __init__(self, value: FileInput) -> None:
        self._name: str | None = None
        self._type: str | None = None
        self._content: str | os.PathLike[str] | FileContent
        if isinstance(value, tuple):
            if len(value) not in (2, 3):
                forms = "(name, content) or (name, content, type)"
                raise InvalidValueError(f"a file in a tuple is {forms}, got {len(value)} parts")
            name, self._content, *media_types = value
            self._name = name if isinstance(name, str) else None
            self._type = next((item for item in media_types if isinstance(item, str)), None)
        else:
            self._content = value
        content = self._content
        if not _is_content(content):
            raise InvalidValueError(f"expected a file: a path, bytes, a binary file or pieces, got {_kind(content)}")
        if isinstance(content, (str, os.PathLike)):
            self._name = _basename(content)
        elif self._name is None:
            name = "" if isinstance(content, bytes) else getattr(content, "name", "")
            self._name = _basename(name) if isinstance(name, str) and name else "upload"
        self._start = _position(content)

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent again: pieces can if they are in a list, not if something gives them once."""
        content = self._content
        if isinstance(content, (str, bytes, os.PathLike)) or self._start is not None:
            return True
        return isinstance(content, Iterable) and not isinstance(content, Iterator)

    @property
    def media_type(self) -> str | None:
        """Its own media type, if any."""
        return self._type

    def open(self, stack: ExitStack) -> tuple[str | None, bytes | IO[bytes], str | None]:
        """Return its name, content from the start, and media type."""
        content = self._opened(stack)
        if isinstance(content, AsyncIterable):
            raise InvalidValueError("the pieces of an async iterable can't be a part of a form: collect them first")
        if is_binary_file(content) and self._start:
            return self._name, _Rest(content, self._start), self._type
        if isinstance(content, bytes) or is_binary_file(content):
            return self._name, content, self._type
        return self._name, _Pieces(_checked(content)), self._type

    def pieces(self, stack: ExitStack, *, awaited: bool) -> tuple[bytes | Iterable[bytes] | AsyncIterable[bytes], int]:
        """Return its content from the start as a whole body, and the number of its bytes, or -1."""
        content = self._opened(stack)
        if isinstance(content, bytes):
            return content, len(content)
        if isinstance(content, AsyncIterable):
            if not awaited:
                raise InvalidValueError("the pieces of an async iterable are sent by an async client only")
            return _awaited_checked(content), -1
        size = _left(content) if is_binary_file(content) else -1
        read = _checked(_chunks(content) if is_binary_file(content) else content)
        return _awaited(read) if awaited else read, size

    def _opened(self, stack: ExitStack) -> FileContent:
        content = self._content
        if isinstance(content, (str, os.PathLike)):
            from pathlib import Path

            try:
                return stack.enter_context(Path(content).open("rb"))
            except (OSError, ValueError) as error:
                raise wire.file_error(content, error) from error
        if self._start is not None and is_binary_file(content):
            content.seek(self._start)
        return content


class FileBody:
    """A body that is a file, streamed.

    Where its media type is a range (`image/*`), that of the file is sent, or the one of any bytes.
    """

    __slots__ = ("media_type", "part")

    def __init__(self, part: FilePart | Omit, media_type: str) -> None:
        self.part: FilePart | Omit = part
        own = None if isinstance(part, Omit) else part.media_type
        self.media_type: str = media_type if "*" not in media_type else own or "application/octet-stream"

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent again."""
        return isinstance(self.part, Omit) or self.part.repeatable


class _Pieces(io.BytesIO):
    """Pieces as a file, which is read once: the HTTP library reads the parts of a form from files."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        super().__init__()
        self._pieces = iter(pieces)
        self._rest = b""

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes, at least one before the end."""
        most = -1 if size is None else size
        while not self._rest or most < 0:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest += piece
        cut = len(self._rest) if most < 0 else most
        data, self._rest = self._rest[:cut], self._rest[cut:]
        return data

    def seekable(self) -> bool:
        """Whether it can be rewound."""
        return False

    def seek(self, offset: int, whence: int = 0, /) -> int:  # noqa: ARG002  as files have it
        """Refuse to move."""
        raise io.UnsupportedOperation

    def tell(self) -> int:
        """Refuse to tell the position, as unseekable files do."""
        raise io.UnsupportedOperation


class _Rest(io.BytesIO):
    """A file from an offset on: the HTTP library rewinds the parts of a form to their beginning."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        super().__init__()
        self._file = file
        self._start = start

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes."""
        return self._file.read(-1 if size is None else size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move, and return the place, counted from the offset."""
        return self._file.seek(offset + self._start if whence == os.SEEK_SET else offset, whence) - self._start

    def tell(self) -> int:
        """Return the place, counted from the offset."""
        return self._file.tell() - self._start


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while data := file.read(_CHUNK):
        yield data


async def _awaited(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _checked(pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield _piece(piece)


async def _awaited_checked(pieces: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    async for piece in pieces:
        yield _piece(piece)


def _piece(piece: object) -> bytes:
    if not isinstance(piece, (bytes, bytearray)):
        raise InvalidValueError(f"a piece of a file: expected bytes, got {type(piece).__name__}")
    return bytes(piece)


def _is_content(value: object) -> bool:
    if isinstance(value, (bytearray, memoryview, Mapping, io.TextIOBase)):
        return False
    return isinstance(value, (str, os.PathLike, Iterable, AsyncIterable)) or is_binary_file(value)


def _kind(value: object) -> str:
    return "a text file" if isinstance(value, io.TextIOBase) else type(value).__name__


def _left(file: IO[bytes]) -> int:
    """The bytes from here to the end; -1 where the file can't say."""
    if not file.seekable():
        return -1
    here = file.tell()
    end = file.seek(0, os.SEEK_END)
    file.seek(here)
    return end - here


_CHUNK = 65_536


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
            yield from ((key if value.named else name + key, part) for key, part in value.pairs)
        elif isinstance(value, list):
            yield from ((name, item) for item in value)
        elif not isinstance(value, Omit):
            yield name, value


def grouped(members: Mapping[str, BodyInput], *holes: tuple[str | int, ...]) -> BodyInput:
    """An object that is omitted if the values at these places are all omitted."""
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
    if _is_unfit(value):
        unfit: Any = value  # no JSON, whatever its annotation: the encoder refuses it
        refused: JsonValue = unfit
        return refused
    items = [kept for item in value if not isinstance(kept := _prune(item), Omit)]
    return OMIT if value and not items else items


def _is_unfit(value: object) -> bool:
    """Whether a value other than a scalar or a mapping has no form in JSON."""
    return not isinstance(value, list) and not is_list(value)


def _basename(path: str | os.PathLike[str]) -> str:
    from pathlib import Path

    return Path(path).name


def _position(content: str | os.PathLike[str] | FileContent) -> int | None:
    if is_binary_file(content) and content.seekable():
        return content.tell()
    return None


Body: TypeAlias = TextBody | MultipartBody | FileBody
