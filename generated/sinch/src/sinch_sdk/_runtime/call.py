"""One call, described completely and not yet sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from .body import Body
    from .pagination import Pagination
    from .returns import Items, Returns
    from .settings import Settings
    from .values import JsonValue, Omit

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Selector = tuple[str, ...]
"""The way to a value in a body: object keys, array indexes, or `""` for any element."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class ErrorFields:
    """Where the server's own code and message stand in the body of an error."""

    code: Selector | None = None
    message: Selector | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Policy:
    """What holds for every call of an operation."""

    base_url: Callable[[Settings], str] | None = None
    auth: str | None = ""
    """The name of a credential set; `None` for what the service says of calls that are of no resource."""
    timeout: float | None = None
    idempotent: bool = False
    idempotency_header: str | None = None
    errors: ErrorFields = ErrorFields()


DEFAULT_POLICY = Policy()
UNTYPED_POLICY = Policy(auth=None)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Call(Generic[T_co]):
    """A request, and how its answer is read.

    `path` is percent-encoded and joined to the base URL; a list in `query` repeats its key.
    """

    method: str
    path: str
    returns: Returns[T_co]
    query: Mapping[str, str | list[str] | Omit] = field(default_factory=dict[str, str])
    headers: Mapping[str, str | Omit] = field(default_factory=dict[str, str])
    body: Body | None = None
    policy: Policy = DEFAULT_POLICY


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Listing(Generic[T]):
    """A call whose answer is a page of records."""

    call: Call[JsonValue]
    items: Items[T]
    pagination: Pagination | None = None

    def at(self, call: Call[JsonValue]) -> Listing[T]:
        """The same list, continued by another call."""
        return replace(self, call=call)
