"""The answer itself, beside what is made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from .values import JsonValue

if TYPE_CHECKING:
    from .._http import httpx

T = TypeVar("T")


class RawResponse(Generic[T]):
    """The answer to a call, its body read; `parse()` gives what the call would have returned."""

    def __init__(self, http_response: httpx.Response, parse: Callable[[httpx.Response], T]) -> None:
        self.http_response: httpx.Response = http_response
        self._parse: Callable[[httpx.Response], T] = parse

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
        """The body as JSON; a `ValueError` where it is none."""
        import json

        value: JsonValue = json.loads(self.content)
        return value

    def parse(self) -> T:
        """What the call returns without `with_raw_response`."""
        return self._parse(self.http_response)
