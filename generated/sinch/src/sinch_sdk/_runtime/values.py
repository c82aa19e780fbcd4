"""The types of JSON, of files, and of an omitted value."""

from __future__ import annotations

import datetime
import enum
import os
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, Final, Literal, Never, TypeAlias

if TYPE_CHECKING:
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

IsoDateTime: TypeAlias = datetime.datetime
IsoDate: TypeAlias = datetime.date
IsoTime: TypeAlias = datetime.time
IsoDuration: TypeAlias = datetime.timedelta

FileContent: TypeAlias = bytes | IO[bytes]
FileInput: TypeAlias = str | os.PathLike[str] | FileContent | tuple[str, FileContent, str]
"""A file to send: a path, its bytes, an open binary file, or `(name, content, media type)`."""


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
