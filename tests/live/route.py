"""What an operation of the stand-in is, and what it is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.live.bodies import Json

Product: TypeAlias = Literal["sms", "voice", "verify", "conversation", "numbers", "fax"]
Query: TypeAlias = Mapping[str, str]


class Refused(Exception):
    """An answer that isn't a success."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was let in: the holes of its path, its query, and its JSON (or the fields of its form)."""

    path: tuple[str, ...]
    query: Query
    body: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Route:
    """An operation of a product: what its body must have and may have, and what it answers."""

    product: Product
    method: str
    path: re.Pattern[str]
    answer: Callable[[Asked], Json]
    must: frozenset[str]
    may: frozenset[str]
    query: frozenset[str]
    status: int
