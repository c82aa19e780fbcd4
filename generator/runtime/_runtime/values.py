"""The types of JSON, of files, and of an omitted value."""

from __future__ import annotations

import datetime
import enum
import os
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import (
    IO,
    TYPE_CHECKING,
    Final,
    Literal,
    Never,
    Protocol,
    TypeAlias,
    TypeGuard,
    TypeVar,
)

_T_co = TypeVar("_T_co", covariant=True)

if TYPE_CHECKING:

    class ListInput(Protocol[_T_co]):
        """A sequence of texts, but not a text, which type checkers take for a `Sequence[str]`."""

        def __getitem__(self, index: int, /) -> _T_co: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[_T_co]: ...

    JsonValue: TypeAlias = "None | bool | int | float | str | list[JsonValue] | dict[str, JsonValue]"
    """JSON as received."""

    JsonObject: TypeAlias = "dict[str, JsonValue]"
    """A JSON object as received."""

    JsonInput: TypeAlias = "None | bool | int | float | str | Sequence[JsonInput] | Mapping[str, JsonInput]"
    """JSON to send."""
else:  # what resolves annotations at run time, as pydantic does, can't resolve an alias that names itself
    JsonValue = object
    JsonObject = dict[str, object]
    JsonInput = object
    ListInput = Sequence

IsoDateTime: TypeAlias = datetime.datetime
IsoDate: TypeAlias = datetime.date
IsoTime: TypeAlias = datetime.time
IsoDuration: TypeAlias = datetime.timedelta

FileContent: TypeAlias = bytes | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
FileInput: TypeAlias = str | os.PathLike[str] | FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file to send: a path, its bytes, an open binary file, its pieces, `(name, content)` or
`(name, content, media type)`.

Pieces are sent as they arrive; those of an async iterable only by an async client, as a whole body.
"""


class Unrecognized(str):
    """A text that the connector doesn't know: a new value of the server, or one that is sent on purpose."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Unrecognized({str.__repr__(self)})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: Callable[[type], object]) -> Mapping[str, object]:
        """Let pydantic read it from a text."""
        return {"type": "function-after", "function": {"type": "no-info", "function": cls}, "schema": handler(str)}


class Omit(enum.Enum):
    """The type of `OMIT`."""

    OMIT = "OMIT"

    def __repr__(self) -> str:
        return "OMIT"

    def __bool__(self) -> Literal[False]:
        return False


OMIT: Final = Omit.OMIT
"""An omitted argument, where `None` means JSON `null`."""

NOTHING: Final[Mapping[str, Never]] = MappingProxyType({})
"""No entries."""


def is_binary_file(content: object) -> TypeGuard[IO[bytes]]:
    """Whether it is an open file, not pieces; a file of an event loop is its pieces."""
    return hasattr(content, "read") and not isinstance(content, AsyncIterable)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether it is an object of JSON, whatever its keys."""
    return isinstance(value, Mapping)


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether it is an object of JSON as it was read."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether it is an array of JSON: a sequence other than text and bytes."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview))
