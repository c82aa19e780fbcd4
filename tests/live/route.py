"""Operations of the stand-in, and the requests to them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.live.bodies import Json
from tests.support.server import Reply

Product: TypeAlias = Literal["sms", "voice", "verify", "conversation", "numbers", "fax"]
Query: TypeAlias = Mapping[str, str]


class Refused(Exception):
    """An error response."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True)
class Asked:
    """An accepted request: the holes of its path, its query, and its JSON or form fields."""

    path: tuple[str, ...]
    query: Query
    body: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Route:
    """An operation of a product: the required and optional keys of its body, and its response."""

    product: Product
    method: str
    path: re.Pattern[str]
    answer: Callable[[Asked], Json | Reply]
    must: frozenset[str]
    may: frozenset[str]
    query: frozenset[str]
    status: int
