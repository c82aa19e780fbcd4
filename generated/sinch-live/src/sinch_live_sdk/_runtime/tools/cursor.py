"""The position in a list as a cursor: the arguments that change, and the items to skip."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from ..jsontext import load
from ..values import JsonObject, JsonValue
from ..wire import json_text
from .refusal import InvalidArgumentsError, refused

_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Position:
    """A position in a list: the further arguments of its page, and the number of items before it there."""

    changes: JsonObject = field(default_factory=dict[str, JsonValue])
    skip: int = 0


START = Position()


def written(operation: str, arguments: Mapping[str, object], position: Position) -> str:
    """Return a position as a cursor; only a call with the same arguments reads it."""
    parts: list[JsonValue] = [_digest(operation, arguments), position.skip, position.changes]
    return urlsafe_b64encode(json_text(parts).encode("utf-8", "surrogatepass")).decode("ascii").rstrip("=")


def read(operation: str, arguments: Mapping[str, object], cursor: object, names: Collection[str]) -> Position:
    """Return the position of a cursor; `names` are the arguments that may change.

    Raises:
        InvalidArgumentsError: It is not a cursor, or is one of another call.
    """
    parts = _parts(cursor)
    if not isinstance(parts, list) or len(parts) != 3:
        raise _no_cursor(operation)
    digest, skip, changes = parts
    if not isinstance(skip, int) or skip < 0 or not isinstance(changes, dict) or not changes.keys() <= {*names}:
        raise _no_cursor(operation)
    if digest != _digest(operation, arguments):
        problem = "next_cursor is of a call with other arguments: pass those that it came from"
        raise refused(operation, [problem])
    return Position(changes, skip)


def _no_cursor(operation: str) -> InvalidArgumentsError:
    return refused(operation, ["next_cursor is not a cursor: pass what a result has as `next_cursor`"])


def _parts(cursor: object) -> JsonValue:
    if not isinstance(cursor, str) or len(cursor) > _LONGEST:
        return None
    try:
        return load(urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)))
    except (ValueError, RecursionError, binascii.Error):
        return None


def _digest(operation: str, arguments: Mapping[str, object]) -> str:
    """A digest that is unique to the arguments of a call."""
    try:
        members = sorted((key, json_text(value)) for key, value in arguments.items() if value is not None)
    except (TypeError, ValueError, RecursionError) as error:
        raise refused(operation, [f"the arguments are not valid JSON: {error}"]) from None
    return sha256(repr((operation, members)).encode("utf-8", "surrogatepass")).hexdigest()[:12]
