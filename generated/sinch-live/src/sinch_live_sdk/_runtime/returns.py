"""The results of calls, read from responses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from ..errors import ResponseDecodeError
from .decode import WHOLE, Reading, bounded, find, kind, warn_once, within
from .jsontext import load_body, media_type
from .values import JsonValue

if TYPE_CHECKING:
    from .._http import httpx

T = TypeVar("T")

Decode: TypeAlias = Callable[[JsonValue, Reading], T]
"""Decodes a value from JSON."""

Returns: TypeAlias = "Callable[[httpx.Response, Reading], T]"
"""Reads the result of a call from a response with its whole body."""


def parse_json(response: httpx.Response, reading: Reading) -> JsonValue:
    """Parse the JSON of a response; an empty body is an empty object."""
    if not response.content.strip():
        return {}
    try:
        return load_body(response)
    except (ValueError, RecursionError) as error:
        media_type = reading.line(response.headers.get("content-type", "no content type"))
        request = response.request
        raise ResponseDecodeError(
            reading.line(f"{request.method} {request.url.path}: the body is not valid JSON ({media_type}): {error}"),
            selector="the whole body",
            expected="JSON",
            found=media_type,
            response=response,
        ) from None


def nothing(response: httpx.Response, reading: Reading) -> None:
    """Ignore the body."""


def json_value(response: httpx.Response, reading: Reading) -> JsonValue:
    """The JSON as received; or the text of a body that is not JSON, by its Content-Type."""
    try:
        return parse_json(response, reading)
    except ResponseDecodeError:
        if reading.strict or not _is_text(response):
            raise
    return text(response, reading)


def _is_text(response: httpx.Response) -> bool:
    """Whether a response is text by its Content-Type; a web page comes from a proxy instead of the API."""
    kind = media_type(response)
    return kind.startswith("text/") and kind != "text/html"


def text(response: httpx.Response, reading: Reading) -> str:
    """The body as text in its charset, without a byte order mark."""
    return response.text.removeprefix("\ufeff")


def content(response: httpx.Response, reading: Reading) -> bytes:
    """The body as bytes."""
    return response.content


def record(decode: Decode[T]) -> Returns[T]:
    """Return the reader of one record."""

    def read(response: httpx.Response, reading: Reading) -> T:
        return located(lambda: decode(parse_json(response, reading), reading), response)

    return read


def value(decode: Decode[T]) -> Returns[T]:
    """Return the reader of a required value: neither `null` nor an empty body."""

    def read(response: httpx.Response, reading: Reading) -> T:
        data = _body(response, reading)
        if data is None:
            found = "null" if response.content.strip() else "an empty body"
            raise ResponseDecodeError(
                f"the value (the whole body): expected a value, found {found}",
                selector="the whole body",
                expected="a value",
                found=found,
                response=response,
            )
        return located(lambda: decode(data, reading), response)

    return read


def nullable(decode: Decode[T]) -> Returns[T | None]:
    """Return the reader of a value; `None` for `null` and an empty body."""

    def read(response: httpx.Response, reading: Reading) -> T | None:
        data = _body(response, reading)
        return None if data is None else located(lambda: decode(data, reading), response)

    return read


def _body(response: httpx.Response, reading: Reading) -> JsonValue:
    """The JSON of a response; `None` for an empty body."""
    return parse_json(response, reading) if response.content.strip() else None


def located(read: Callable[[], T], response: httpx.Response) -> T:
    """Return the result of `read`, with the response added to its error."""
    try:
        return bounded(read)
    except ResponseDecodeError as error:
        error.response = response
        raise


_USUAL = ("items", "data", "results", "records")
"""Usual keys of the items of a page, after the resource's handle and its plural."""


class Items(Generic[T]):
    """The items of a page: at `selector`, else where the body shows (FORMAT.md, F26).

    Where `lone` is set, an object without a value there is the one item of the page.
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
        """Return each item of the page, in order; an empty reply is an empty page."""
        if not response.content.strip():
            return []
        decode, items = self.decode, list[T]()
        array = self.array(body, reading)
        try:
            items.extend(decode(item, reading) for item in array)  # those before one that doesn't fit are kept
        except ResponseDecodeError as error:
            raise within(f"{'.'.join(self.selector or ())}[{len(items)}]", error) from None
        return items

    def array(self, body: JsonValue, reading: Reading) -> list[JsonValue]:
        """Return the array of the items; `null` at its selector is an empty one."""
        if self.selector is not None:
            value = find(body, *self.selector)
            if value is None:
                if self.lone and isinstance(body, dict):
                    return [body]
                if _is_missing(body, self.selector):
                    self._warn(reading, ".".join(self.selector))
                return []
            if isinstance(value, list):
                return value
            raise self._error(".".join(self.selector), kind(value), "")
        if body is None:
            return []
        if isinstance(body, list):
            return body
        array = self._array_of(body) if isinstance(body, dict) else None
        if array is None:
            advice = f'; say where: {self.operation} items = ["..."] in overlay.toml'
            raise self._error(WHOLE, reading.line(_keys(body)), advice)
        return array

    def _array_of(self, body: dict[str, JsonValue]) -> list[JsonValue] | None:
        arrays = [value for value in body.values() if isinstance(value, list)]
        named = next((value for name in (*self.handles, *_USUAL) if isinstance(value := body.get(name), list)), None)
        is_null = any(name in body and body[name] is None for name in self.handles)
        if len(arrays) == 1 and (named is not None or not is_null):
            return arrays[0]
        if named is not None:
            return named
        if is_null or (not arrays and any(name in body and body[name] is None for name in _USUAL)):
            return []
        return None

    def _warn(self, reading: Reading, selector: str) -> None:
        if reading.strict:
            raise self._error(selector, "nothing", "")
        text = "%s: the page is empty: expected an array of items at %s, found nothing"
        warn_once(self.operation, text, self.operation, selector or WHOLE)

    def _error(self, selector: str, found: str, advice: str) -> ResponseDecodeError:
        selector = selector or WHOLE
        return ResponseDecodeError(
            f"{self.operation}: expected an array of items at {selector}, found {found}{advice}",
            selector=selector,
            expected="an array of items",
            found=found,
        )


def _is_missing(body: JsonValue, selector: Sequence[str]) -> bool:
    """Whether a selector without a value stops elsewhere than at `null` or after the end of an array."""
    for segment in selector:
        found = find(body, segment)
        if found is None:
            return not (body is None or isinstance(body, list) or (isinstance(body, dict) and segment in body))
        body = found
    return False


def _keys(body: JsonValue) -> str:
    if isinstance(body, Mapping):
        return f"an object with the keys {', '.join(sorted(body)) or 'none'}"
    return kind(body)
