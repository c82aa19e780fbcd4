"""What a call gives back, made from the server's answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from ..errors import ResponseDecodeError
from .decode import Reading, find, kind
from .values import JsonValue

if TYPE_CHECKING:
    from .._http import httpx

T = TypeVar("T")

Decode: TypeAlias = Callable[[JsonValue, Reading], T]
"""Reads a record from JSON."""

Returns: TypeAlias = "Callable[[httpx.Response, Reading], T]"
"""Reads what a call gives back from the answer, whose body was read whole."""


def parse_json(response: httpx.Response) -> JsonValue:
    """The JSON of an answer; an empty body is an empty object."""
    content = response.content
    if not content.strip():
        return {}
    import json

    try:
        value: JsonValue = json.loads(content)
    except (ValueError, RecursionError) as error:
        media_type = response.headers.get("content-type", "no content type")
        raise ResponseDecodeError(
            f"{response.request.method} {response.request.url.path}: the body is no JSON ({media_type}): {error}",
            selector="the whole body",
            expected="JSON",
            found=media_type,
            response=response,
        ) from None
    return value


def nothing(response: httpx.Response, reading: Reading) -> None:
    """Nothing, whatever the body is."""


def json_value(response: httpx.Response, reading: Reading) -> JsonValue:
    """The JSON as it is."""
    return parse_json(response)


def content(response: httpx.Response, reading: Reading) -> bytes:
    """The body as it is."""
    return response.content


def record(decode: Decode[T]) -> Returns[T]:
    """One record."""

    def read(response: httpx.Response, reading: Reading) -> T:
        return located(lambda: decode(parse_json(response), reading), response)

    return read


def located(read: Callable[[], T], response: httpx.Response) -> T:
    """What `read` gives; where it can't, the error names the response."""
    try:
        return read()
    except ResponseDecodeError as error:
        error.response = response
        raise


_USUAL = ("items", "data", "results", "records")
"""What APIs call the records of a page, after the resource's own handle and its plural."""


class Items(Generic[T]):
    """The records of a page: under `selector`, else where the body tells (FORMAT.md, F26).

    Where `lone` is set, an object that has nothing there is the one record of the page.
    """

    __slots__ = ("decode", "handles", "lone", "operation", "selector")

    def __init__(
        self,
        decode: Decode[T],
        handles: tuple[str, ...],
        operation: str,
        selector: tuple[str, ...] | None = None,
        lone: bool = False,
    ) -> None:
        self.decode: Decode[T] = decode
        self.handles: tuple[str, ...] = handles
        self.operation: str = operation
        self.selector: tuple[str, ...] | None = selector
        self.lone: bool = lone

    def read(self, response: httpx.Response, body: JsonValue, reading: Reading) -> list[T]:
        """Each record of the page, in order; an empty reply is an empty page."""
        if not response.content.strip():
            return []
        decode = self.decode
        return [decode(item, reading) for item in self._find(body)]

    def _find(self, body: JsonValue) -> list[JsonValue]:
        if self.selector is not None:
            found = find(body, *self.selector)
            if found is None:
                return [body] if self.lone and isinstance(body, dict) else []
            if isinstance(found, list):
                return found
            raise self._error(".".join(self.selector), kind(found), "")
        if isinstance(body, list):
            return body
        if isinstance(body, dict):
            arrays = [value for value in body.values() if isinstance(value, list)]
            if len(arrays) == 1:
                return arrays[0]
            for name in (*self.handles, *_USUAL):
                value = body.get(name)
                if isinstance(value, list):
                    return value
        raise self._error(
            "the whole body", _keys(body), f'; say where: {self.operation} items = ["..."] in overlay.toml'
        )

    def _error(self, selector: str, found: str, advice: str) -> ResponseDecodeError:
        return ResponseDecodeError(
            f"{self.operation}: expected an array of items at {selector}, found {found}{advice}",
            selector=selector,
            expected="an array of items",
            found=found,
        )


def _keys(body: JsonValue) -> str:
    if isinstance(body, Mapping):
        return f"an object with the keys {', '.join(sorted(body)) or 'none'}"
    return kind(body)
