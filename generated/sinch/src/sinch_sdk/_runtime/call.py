"""A call, completely described and not yet sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from .values import NOTHING

if TYPE_CHECKING:
    from .._error_data import ErrorData
    from .body import Body, FormValue
    from .decode import Decode
    from .events import NewReader
    from .pagination import Again, Pagination
    from .returns import Items, Returns
    from .settings import Settings
    from .values import JsonValue, Omit

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Selector = tuple[str, ...]
"""The path of a value in a body: object keys, array indexes, or `""` for any element."""


class ErrorFields:
    """The selectors of the server's own code and message in the body of an error, and the readers of the body.

    `types` has its readers by status, range (`4XX`) or `default`.
    """

    __slots__ = ("code", "message", "types")

    def __init__(
        self,
        code: Selector | None = None,
        message: Selector | None = None,
        types: Mapping[str, Decode[ErrorData]] = NOTHING,
    ) -> None:
        self.code: Selector | None = code
        self.message: Selector | None = message
        self.types: Mapping[str, Decode[ErrorData]] = types

    def reader(self, status: int) -> Decode[ErrorData] | None:
        """Return the reader of an error's body by its status, the most specific one."""
        types = self.types
        return types.get(str(status)) or types.get(f"{status // 100}XX") or types.get("default")


_NO_FIELDS = ErrorFields()


class Policy:
    """The properties that all calls of an operation share.

    `auth` is the name of a credential set; `None` stands for the set of calls without a resource. `retry` has the
    statuses that pass, beside the usual.
    """

    __slots__ = ("auth", "base_url", "errors", "idempotency_header", "idempotent", "retry", "timeout")

    def __init__(
        self,
        *,
        base_url: Callable[[Settings], str] | None = None,
        auth: str | None = "",
        timeout: float | None = None,
        idempotent: bool = False,
        idempotency_header: str | None = None,
        errors: ErrorFields = _NO_FIELDS,
        retry: tuple[int, ...] = (),
    ) -> None:
        self.base_url: Callable[[Settings], str] | None = base_url
        self.auth: str | None = auth
        self.timeout: float | None = timeout
        self.idempotent: bool = idempotent
        self.idempotency_header: str | None = idempotency_header
        self.errors: ErrorFields = errors
        self.retry: tuple[int, ...] = retry


DEFAULT_POLICY = Policy()
JSON = "application/json"
UNTYPED_POLICY = Policy(auth=None)


class Call(Generic[T_co]):
    """A request, and the reader of its response.

    `path` is percent-encoded and joined to the base URL; a list in `query` repeats its key. `accept` is the media type
    that is asked for.
    """

    __slots__ = ("accept", "body", "cookies", "headers", "method", "path", "policy", "query", "returns")

    def __init__(
        self,
        method: str,
        path: str,
        returns: Returns[T_co],
        query: Mapping[str, FormValue] = NOTHING,
        headers: Mapping[str, str | Omit] = NOTHING,
        body: Body | None = None,
        policy: Policy = DEFAULT_POLICY,
        accept: str = JSON,
        cookies: Mapping[str, str | Omit] = NOTHING,
    ) -> None:
        self.method: str = method
        self.path: str = path
        self.returns: Returns[T_co] = returns
        self.query: Mapping[str, FormValue] = query
        self.headers: Mapping[str, str | Omit] = headers
        self.body: Body | None = body
        self.policy: Policy = policy
        self.accept: str = accept
        self.cookies: Mapping[str, str | Omit] = cookies

    def at(self, path: str, query: Mapping[str, FormValue]) -> Call[T_co]:
        """Return the same call with another path and query."""
        return self._with(path, query, self.headers)

    def adding(self, headers: Mapping[str, str]) -> Call[T_co]:
        """Return the same call with further headers."""
        return self._with(self.path, self.query, {**self.headers, **headers})

    def _with(self, path: str, query: Mapping[str, FormValue], headers: Mapping[str, str | Omit]) -> Call[T_co]:
        rest = (self.body, self.policy, self.accept, self.cookies)
        return Call(self.method, path, self.returns, query, headers, *rest)


class Streaming(Generic[T]):
    """A call with a streamed response."""

    __slots__ = ("call", "items")

    def __init__(self, call: Call[None], items: NewReader[T]) -> None:
        self.call: Call[None] = call
        self.items: NewReader[T] = items


class Listing(Generic[T]):
    """A call whose response is a page of a list."""

    __slots__ = ("again", "call", "items", "pagination")

    def __init__(
        self,
        call: Call[JsonValue],
        items: Items[T],
        pagination: Pagination | None = None,
        again: Again[T] | None = None,
    ) -> None:
        link = again.start if again is not None and again.link else None
        self.call: Call[JsonValue] = call if link is None else _linked(call, link, items.operation)
        self.items: Items[T] = items
        self.pagination: Pagination | None = pagination
        self.again: Again[T] | None = again

    def at(self, call: Call[JsonValue]) -> Listing[T]:
        """Return the same list from another call on."""
        listing = Listing(self.call, self.items, self.pagination)
        listing.call, listing.again = call, self.again
        return listing


def _linked(call: Call[JsonValue], link: object, operation: str) -> Call[JsonValue]:
    """The call of a list from a link on; one of another list is refused, and one of another origin when it is sent."""
    from ..errors import InvalidValueError
    from .wire import is_absolute

    if not isinstance(link, str) or not is_absolute(link):
        raise InvalidValueError("next_link: expected an absolute URL, as next_arguments has it")
    url, _, of = link.partition("#")
    if of not in ("", operation.strip("[]")):
        raise InvalidValueError("next_link: a link of another list")
    return call.at(url, {})
