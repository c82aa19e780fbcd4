"""A request, and the exception that refuses it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from msgspec import Struct


class Incoming(Struct, frozen=True):
    """A request; header names in lower case, a form parsed into fields."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    form: Sequence[tuple[str, str]] = ()


@dataclass(slots=True, eq=False)
class BadRequest(Exception):
    """The request is refused, with a status and a message."""

    status: int
    message: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    code: str = ""
    """The error of a token endpoint."""
