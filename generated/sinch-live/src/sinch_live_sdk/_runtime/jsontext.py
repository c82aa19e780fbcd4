"""JSON text as values, each number with all of its digits."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NoReturn

from .values import JsonValue

if TYPE_CHECKING:
    import json

    from .._http import httpx

_NOT_FOR_TEXT = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"})
"""Codecs of Python that are not charsets of documents, or take quadratic time."""

_LONGEST_TYPE = 1000
"""Characters of a Content-Type that is read: Python's parser takes quadratic time."""


class NotANumber(ValueError):
    """A constant that is not a number of JSON."""


class Number(float):
    """A JSON number that a float can't hold, or not with all of its digits; `text` has the digits."""

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Number:
        number = super().__new__(cls, text)
        number.text = text
        return number

    def __reduce__(self) -> tuple[object, ...]:
        return Number, (self.text,)


def load(data: bytes | str, constant: Callable[[str], float] = Number) -> JsonValue:
    """Parse JSON; raise `ValueError` or `RecursionError` where it is not valid.

    `constant` reads NaN and the infinities, which are not valid JSON, but sent by some servers.
    """
    import json

    try:
        text = data if isinstance(data, str) else data.decode(json.detect_encoding(data), "surrogatepass")
        value: JsonValue = _decoder(constant).decode(text.removeprefix("\ufeff"))
    except UnicodeError as error:
        raise ValueError(f"not {error.encoding} text" if isinstance(error, UnicodeDecodeError) else "no text") from None
    except (json.JSONDecodeError, NotANumber):
        raise
    except ValueError:  # an integer of more digits than `int` takes
        value = json.loads(data, parse_float=_number, parse_constant=constant, parse_int=_integer)
    return value


@cache
def _decoder(constant: Callable[[str], float]) -> json.JSONDecoder:
    """A decoder, made once: `json.loads` makes one for each text."""
    import json

    return json.JSONDecoder(parse_float=_number, parse_constant=constant)


def no_constant(name: str) -> NoReturn:
    """Refuse NaN and the infinities."""
    raise NotANumber(f"{name} is not valid JSON")


def load_body(response: httpx.Response) -> JsonValue:
    """Parse the body of a response in the charset that its Content-Type names; UTF-8, -16 and -32 are recognised."""
    name = charset(response)
    if name is not None and not name.startswith(("utf", "ascii")):
        try:
            return load(response.content.decode(name))
        except UnicodeError:
            pass
    return load(response.content)


def charset(response: httpx.Response) -> str | None:
    """Return the codec that the Content-Type names; `None` without one, or where it is not a text encoding."""
    if not may_name_charset(response) or len(response.headers["content-type"]) > _LONGEST_TYPE:
        return None
    import codecs

    try:
        name = response.charset_encoding or ""
    except (TypeError, ValueError):  # of a parameter in pieces (RFC 2231) that Python's parser can't order
        return None
    try:
        bytes(4).decode(name)  # a character in UTF-32 too; CPython looks up no codec for an empty text
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return None if codec.replace("_", "-") in _NOT_FOR_TEXT else codec


def media_type(response: httpx.Response) -> str:
    """Return the media type of a response, in lower case; empty without a Content-Type."""
    sent: str = response.headers.get("content-type", "")
    return sent.partition(";")[0].strip().lower()


def may_name_charset(response: httpx.Response) -> bool:
    """Return whether the Content-Type has a charset, or parameters that the HTTP library may fail to read."""
    media_type = response.headers.get("content-type", "").lower()
    return "charset" in media_type or "*" in media_type or len(media_type) > _LONGEST_TYPE


def _number(text: str) -> float:
    value = float(text)
    return value if repr(value) == text else Number(text)


def _integer(text: str) -> int | float:
    try:
        return int(text)
    except ValueError:
        return Number(text)
