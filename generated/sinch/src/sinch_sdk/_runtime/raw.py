"""The answer itself, beside its parsed value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, NoReturn, Self, TypeVar

from .jsontext import load_body
from .lazy import http as _http
from .values import JsonValue

T = TypeVar("T")


class RawResponse(Generic[T]):
    """The answer to a call, its body read; `parse()` returns what the call itself would."""

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
        """The headers of the answer; names compare case-insensitively."""
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
        """Return what the call returns without `with_raw_response`."""
        return self._parse(self.http_response)
