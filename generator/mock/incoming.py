"""A request as it arrived, and why it may be refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it arrived; names of headers in lower case, a form already read into its fields."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    form: Sequence[tuple[str, str]] = ()


@dataclass(slots=True, eq=False)
class BadRequest(Exception):
    """The request isn't one that the operation takes; says why."""

    status: int
    message: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
