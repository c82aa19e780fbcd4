"""The raw response, beside its parsed value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, NoReturn, Self, TypeVar

from .jsontext import load_body
from .lazy import http as _http
from .values import JsonValue

T = TypeVar("T")


class RawResponse(Generic[T]):
    """The response to a call, its body read; `parse()` returns the result of the call."""

    def __init__(self, http_response: _http.httpx.Response, parse: Callable[[_http.httpx.Response], T]) -> None:
        self.http_response: _http.httpx.Response = http_response
        self._parse: Callable[[_http.httpx.Response], T] = parse

    def __copy__(self) -> Self:
        return type(self)(self.http_response, self._parse)

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return type(self)(self.http_response, self._parse)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a RawResponse can't be pickled: pickle its content, or what parse() returns")

    def __repr__(self) -> str:
        return f"RawResponse({self.status_code})"

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response; names are case-insensitive."""
        return self.http_response.headers

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> JsonValue:
        """Parse the body as JSON; raise `ValueError` where it is not valid."""
        return load_body(self.http_response)

    def parse(self) -> T:
        """Return the result of the call without `with_raw_response`."""
        return self._parse(self.http_response)
