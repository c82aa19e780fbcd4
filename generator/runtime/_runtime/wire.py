"""Values as text: in a path, a query, a header, a form, or a JSON string."""

from __future__ import annotations

import datetime as _datetime
import math
import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from functools import cache
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

from ..errors import InvalidValueError
from .jsontext import Number
from .pattern import Pattern
from .values import OMIT, FileInput, JsonInput, ListInput, Omit, Unrecognized, is_binary_file, is_list, is_mapping

if TYPE_CHECKING:
    import json
    import re
    from decimal import Decimal
    from uuid import UUID

_T = TypeVar("_T")
_R = TypeVar("_R")

_LABEL = Pattern(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_PORT = Pattern(r"[1-9][0-9]{0,4}")
_HOST = Pattern(r"[A-Za-z0-9_\u0080-\U0010ffff-]{1,63}(?:\.[A-Za-z0-9_\u0080-\U0010ffff-]{1,63})*\.?")
_ABSOLUTE = Pattern(r"[A-Za-z][A-Za-z0-9+.-]*://")
_TOKEN = Pattern(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_SURROGATE = Pattern(r"[\ud800-\udfff]")
_UNRESERVED = Pattern(r"[A-Za-z0-9_.~-]*")
_COOKIE = Pattern(r"[!#-:<-\[\]-~]*")
_CONTROL = Pattern(r"[\x00-\x1f\x7f]")
_MOST_DIGITS = 1000
_DEEPEST = 16
"""The maximum number of named steps of a path."""


def text(value: str) -> str:
    """A string, unchanged; one that can't be encoded is refused."""
    _check(value, str, "a string")
    if not value.isascii() and _SURROGATE.search(value):
        raise InvalidValueError("a string has half of a surrogate pair, which can't be sent")
    return value if type(value) is str else str.__str__(value)  # the text of a member of an enum, not its name


def integer(value: int) -> str:
    """In decimal."""
    number = whole(value)
    try:
        return str(number)
    except ValueError:
        raise InvalidValueError("an int has more digits than Python writes") from None


def number(value: float) -> str:
    """The shortest text that reads back as the same number."""
    return repr(real(value))


def boolean(value: bool) -> str:
    """`true` or `false`."""
    return "true" if truth(value) else "false"


def date_time(value: _datetime.datetime) -> str:
    """RFC 3339, UTC as `Z`; a value without a time zone is refused."""
    _check(value, _datetime.datetime, "a datetime")
    offset = value.utcoffset()
    if offset is None:
        raise InvalidValueError("a datetime without a time zone is ambiguous: give it a tzinfo")
    if offset.total_seconds() % 60:  # RFC 3339 has no seconds in an offset
        try:
            value, offset = value.astimezone(_datetime.UTC), _datetime.timedelta()
        except OverflowError:
            raise InvalidValueError("a datetime that is out of range in UTC, and whose offset has seconds") from None
    stamp = value.isoformat()
    return stamp[:-6] + "Z" if not offset else stamp


def date(value: _datetime.date) -> str:
    """`2026-01-31`."""
    _check(value, _datetime.date, "a date")
    return (value.date() if isinstance(value, _datetime.datetime) else value).isoformat()


def time(value: _datetime.time) -> str:
    """`23:59:58.5`, with an offset where the value has one."""
    _check(value, _datetime.time, "a time")
    return value.isoformat()


def duration(value: _datetime.timedelta) -> str:
    """ISO 8601, in days and smaller: `P1DT2H3M4.5S`."""
    _check(value, _datetime.timedelta, "a timedelta")
    sign = "-" if value < _datetime.timedelta() else ""
    value = abs(value)
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06d}".rstrip("0") if value.microseconds else ""
    days = f"{value.days}D" if value.days else ""
    clock = "".join(
        (
            f"{hours}H" if hours else "",
            f"{minutes}M" if minutes else "",
            f"{seconds}{fraction}S" if seconds or fraction else "",
        )
    )
    return f"{sign}P{days}{'T' + clock if clock else ''}" if days or clock else "PT0S"


def base64(value: bytes) -> str:
    """Standard base64, padded."""
    _check(value, bytes, "bytes")
    import base64 as library

    return library.b64encode(value).decode("ascii")


@cache
def encoder() -> json.JSONEncoder:
    """Return the encoder of JSON without spaces; any mapping is an object, any sequence an array."""
    import json

    return json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain)


def json_error(error: Exception) -> InvalidValueError:
    """Return the error for a value that can't be sent as JSON."""
    return InvalidValueError(f"the value can't be sent as JSON: {error}")


class Digits:
    """A number with more digits than a float keeps."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text: str = text


def json_text(value: object) -> str:
    """Return JSON without spaces, every number with all of its digits; raise what the encoder raises."""
    encoded = encoder().encode(value)
    return _digits().sub(r"\1", encoded) if _mark() in encoded else encoded


@cache
def _mark() -> str:
    """The marker before the digits of a number in the encoder's text, which no other text has."""
    return os.urandom(16).hex()


@cache
def _digits() -> re.Pattern[str]:
    import re

    return re.compile(f'"{_mark()}([-+0-9.eE]+)"')


def compact(value: JsonInput) -> str:
    """JSON without spaces."""
    try:
        encoded = json_text(as_sent(value))
    except (TypeError, ValueError, RecursionError) as error:
        raise located(place_of(value), json_error(error)) from None
    return text(encoded)


def list_of(encode: Callable[[_T], _R]) -> Callable[[ListInput[_T]], list[_R]]:
    """Return the encoder of the elements of an array; the error of an element has its index."""

    def each(values: ListInput[_T]) -> list[_R]:
        _check(values, Sequence, "a list", never=(str, bytes, bytearray, memoryview))
        encoded: list[_R] = []
        for value in values:
            try:
                encoded.append(encode(value))
            except InvalidValueError as error:
                raise located(f"[{len(encoded)}]", error) from error.__cause__
        return encoded

    return each


def joined_of(encode: Callable[[_T], str]) -> Callable[[ListInput[_T]], str]:
    """Return the encoder of an array in a path or a header: comma-joined."""
    each = list_of(encode)
    return lambda values: ",".join(each(values))


def array_text_of(encode: Callable[[_T], JsonInput]) -> Callable[[ListInput[_T]], str]:
    """Return the encoder of an array in a JSON string: compact JSON."""
    each = list_of(encode)
    return lambda values: compact(each(values))


def loose(value: JsonInput) -> str:
    """An element of an array of anything: a string unchanged, all else as compact JSON."""
    return text(value) if isinstance(value, str) else compact(value)


def file(value: FileInput) -> str:
    """A file outside of a multipart body: its content, in base64."""
    content = value[1] if isinstance(value, tuple) else value
    if isinstance(content, (str, PathLike)):
        from pathlib import Path

        try:
            return base64(Path(content).read_bytes())
        except (OSError, ValueError) as error:
            raise file_error(content, error) from error
    if isinstance(content, bytes):
        return base64(content)
    if is_binary_file(content):
        return base64(content.read())
    if isinstance(content, AsyncIterable):
        raise InvalidValueError("the pieces of an async iterable can't be written into JSON: collect them first")
    return base64(b"".join(content))


def file_error(path: str | PathLike[str], error: OSError | ValueError) -> InvalidValueError:
    """Return the error for a file that can't be opened."""
    return InvalidValueError(f"the file {os.fspath(path)!r} can't be read: {getattr(error, 'strerror', None) or error}")


def whole(value: int) -> int:
    """The JSON number of an integer."""
    _check(value, int, "an int", never=bool)
    return int(value)


def real(value: float) -> float:
    """The JSON number of a float, or of an integer, which keeps its digits; infinities and NaN have none."""
    _check(value, (int, float), "a float", never=bool)
    try:
        number = float(value)
    except OverflowError:
        raise InvalidValueError("a float can't hold the number") from None
    if not math.isfinite(number):
        raise InvalidValueError("JSON has no infinity and no NaN")
    return int(value) if isinstance(value, int) else number


def truth(value: bool) -> bool:
    """The JSON boolean."""
    _check(value, bool, "a bool")
    return value


def anything(value: JsonInput) -> JsonInput:
    """A JSON value, every number with all of its digits; anything else is refused."""
    compact(value)
    sent: JsonInput = as_sent(value)
    return sent


def as_sent(value: object) -> Any:  # JSON, with `Digits` in it
    """Return JSON for sending, in which the numbers that were received keep all of their digits."""
    if isinstance(value, Number):
        return Digits(value.text)
    if is_mapping(value):
        return {key: as_sent(item) for key, item in value.items()}
    if is_list(value):
        return [as_sent(item) for item in value]
    return value


def mapping(value: Mapping[str, JsonInput]) -> JsonInput:
    """A JSON object; anything else is refused."""
    _check(value, Mapping, "a mapping")
    return anything(value)


def map_of(encode: Callable[[_T], _R]) -> Callable[[Mapping[str, _T]], dict[str, _R]]:
    """Return the encoder of an object with keys of its own; the error of a value has its key."""

    def each(values: Mapping[str, _T]) -> dict[str, _R]:
        _check(values, Mapping, "a mapping")
        encoded: dict[str, _R] = {}
        for key, value in values.items():
            try:
                encoded[text(key)] = encode(value)
            except InvalidValueError as error:
                raise located(f".{key}", error) from error.__cause__
        return encoded

    return each


def null_or(encode: Callable[[_T], _R]) -> Callable[[_T | None], _R | None]:
    """Return the encoder of a value that may be `null`."""
    return lambda value: None if value is None else encode(value)


def known(*options: str) -> Callable[[str], str]:
    """Return the encoder of a text with known values; an `Unrecognized` is sent as it is."""

    def option_of(value: str) -> str:
        written = text(value)
        if written in options or isinstance(value, Unrecognized):
            return written
        raise InvalidValueError(f"not one of {', '.join(options)}; Unrecognized(...) sends another value")

    return option_of


def among(encode: Callable[[_T], _R], *options: object) -> Callable[[_T], _R]:
    """Return the encoder of a value, or of a list of values, with a closed list of options."""

    def checked(value: _T) -> _R:
        written = encode(value)
        for index, item in enumerate(value) if is_list(value) else ((None, value),):
            if item not in options:
                refused = InvalidValueError(f"not one of {', '.join(map(str, options))}")
                raise refused if index is None else located(f"[{index}]", refused)
        return written

    return checked


def loose_of(encode: Callable[[_T], JsonInput]) -> Callable[[_T], str]:
    """Return the encoder of a value outside of JSON: a text unchanged, all else as compact JSON."""
    return lambda value: loose(encode(value))


def decimal(value: Decimal) -> str:
    """A decimal number with all of its digits, without an exponent."""
    from decimal import Decimal

    _check(value, (Decimal, int), "a Decimal", never=bool)
    if not Decimal(value).is_finite():
        raise InvalidValueError("JSON has no infinity and no NaN")
    if abs(Decimal(value).adjusted()) > _MOST_DIGITS:
        raise InvalidValueError(f"a number of more than {_MOST_DIGITS} digits")
    return format(Decimal(value), "f")


def exact(value: Decimal) -> JsonInput:
    """The JSON number of a decimal number."""
    digits = decimal(value)
    near = float(digits)
    if math.isfinite(near) and repr(near) in (digits, f"{digits}.0"):
        return near if "." in digits else int(value)
    number: object = Digits(digits)
    assert _is_json(number)
    return number


def _is_json(value: object) -> TypeGuard[JsonInput]:
    """Whether Python's encoder accepts it, though its type is not one of JSON."""
    return isinstance(value, Digits)


def uuid(value: UUID) -> str:
    """A UUID in its usual spelling."""
    from uuid import UUID

    _check(value, UUID, "a UUID")
    return str(value)


def mapping_text(value: Mapping[str, JsonInput]) -> str:
    """A JSON object, as JSON without spaces."""
    _check(value, Mapping, "a mapping")
    return compact(value)


def argument(value: _T, encode: Callable[[_T], _R], name: str) -> _R:
    """A value of a call, encoded; its error has the name of the argument."""
    try:
        return member(value, encode, name)
    except RecursionError:
        raise InvalidValueError(f"{name}: nested too deeply, or inside of itself") from None


def member(value: _T, encode: Callable[[_T], _R], place: str) -> _R:
    """A value inside another, encoded; its error has its place."""
    try:
        return encode(value)
    except InvalidValueError as error:
        raise located(place, error) from error.__cause__


def default(value: _T | None, fallback: _T) -> _T:
    """`None` means the default."""
    return fallback if value is None else value


def maybe(value: _T | None, encode: Callable[[_T], str], name: str) -> str | None:
    """The text of an optional value."""
    return None if value is None else argument(value, encode, name)


def optional(value: _T | None, encode: Callable[[_T], _R], name: str) -> _R | Omit:
    """As `argument`; `None` omits the value."""
    return OMIT if value is None else argument(value, encode, name)


def nullable(value: _T | Omit | None, encode: Callable[[_T], _R | None], name: str) -> _R | Omit | None:
    """As `argument`; `None` is `null`, `OMIT` omits the value."""
    return value if value is None or isinstance(value, Omit) else argument(value, encode, name)


def optional_json(value: JsonInput, encode: Callable[[JsonInput], _R], name: str) -> _R | Omit:
    """As `optional`, for a type that includes `None`: type checkers can't solve `optional` for it."""
    return OMIT if value is None else argument(value, encode, name)


def nullable_json(value: JsonInput | Omit, encode: Callable[[JsonInput], JsonInput], name: str) -> JsonInput | Omit:
    """As `nullable`, for a type that includes `None`."""
    return value if isinstance(value, Omit) else argument(value, encode, name)


def concat(*parts: str | Omit) -> str | Omit:
    """Join text with optional values; omitted if one of them is."""
    texts = [part for part in parts if not isinstance(part, Omit)]
    return "".join(texts) if len(texts) == len(parts) else OMIT


def encoded(value: str, name: str = "") -> str:
    """Percent-encode a text, `/` included; an error has the name of the argument."""
    return argument(value, _encoded, name)


def segment(value: str, name: str = "") -> str:
    """As `encoded`, for one path segment; an empty one, `.` and `..` are refused: they address another resource."""
    return argument(value, _segment, name)


def _segment(value: str) -> str:
    return whole_segment(_encoded(value))


def _encoded(value: str) -> str:
    value = text(value)
    if (value.isascii() and value.isalnum()) or _UNRESERVED.fullmatch(value):
        return value
    from urllib.parse import quote

    return quote(value, safe="")


def whole_segment(value: str, name: str = "") -> str:
    """A path segment of encoded parts, checked like `segment`; an error has the names of its arguments."""
    if value in ("", ".", ".."):
        problem = InvalidValueError(f"a path segment can't be {value!r}: it would address another resource")
        raise located(name, problem)
    return value


def label(value: str, name: str) -> str:
    """One label of a host name."""
    return argument(value, _label, name)


def _label(value: str) -> str:
    if not _LABEL.fullmatch(value):
        raise InvalidValueError("a part of a host name takes letters, digits and inner hyphens, at most 63")
    return value


def port(value: str, name: str) -> str:
    """The port of a host."""
    return argument(value, _port, name)


def _port(value: str) -> str:
    if not _PORT.fullmatch(value) or int(value) > 65_535:
        raise InvalidValueError("a port is a number from 1 to 65535")
    return value


def option(value: str, options: Sequence[str]) -> str:
    """One of the options, nothing else."""
    if value not in options:
        raise InvalidValueError(f"not one of {', '.join(options)}")
    return value


def url(value: str, name: str) -> str:
    """A base URL: `http(s)://host[:port][/path]`, without credentials, query or fragment."""
    return argument(value, _url, name)


def _url(value: str) -> str:
    problem = _problem_of_url(value)
    if problem:
        raise InvalidValueError(f"a base URL is http(s)://host[:port][/path]: this one {problem}")
    scheme, separator, rest = value.partition("://")
    return f"{scheme.lower()}{separator}{rest}".rstrip("/")


def token_url(value: str) -> tuple[str, str]:
    """The origin of a token endpoint, and its path with a query: `http(s)://host[:port][/path][?query]`."""
    address, mark, query = value.partition("?")
    problem = _problem_of_url(address) or _problem_of_text(query) or ("has a fragment" if "#" in query else None)
    if problem:
        raise InvalidValueError(
            f"the URL of a token endpoint is http(s)://host[:port][/path][?query]: this one {problem}"
        )
    scheme, _, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.lower()}://{host}", f"{slash}{path}{mark}{query}"


def _problem_of_text(value: str) -> str | None:
    if _has_control(value) or " " in value or "\\" in value:
        return "has a space, a control character or a backslash"
    if _SURROGATE.search(value):
        return "has half of a surrogate pair"
    return None


def _problem_of_url(value: str) -> str | None:
    problem = _problem_of_text(value)
    if problem:
        return problem
    if "?" in value or "#" in value:
        return "has a query or a fragment"
    try:
        from urllib.parse import unquote, urlsplit

        parts = urlsplit(value)
        parts.port  # noqa: B018  reading it checks it
    except ValueError:
        return "has a host or port that is not valid"
    if parts.scheme not in ("http", "https"):
        return "has another scheme"
    if "@" in parts.netloc:
        return "has credentials, which are settings of their own"
    host = parts.hostname or ""
    if len(host) > 253 or (not _HOST.fullmatch(host) and not (_is_ipv6(host) and f"[{host}]" in parts.netloc.lower())):
        return "has a host that is not valid"
    if any(unquote(part) in (".", "..") for part in parts.path.split("/")):
        return "has a path with a segment . or .."
    return None


def header(name: str, value: str) -> tuple[bytes, bytes]:
    """A header as bytes; the error shows neither its value nor an invalid name, which may be a value."""
    if not _is_token(name):
        raise InvalidValueError("the name of a header takes letters, digits and !#$%&'*+-.^_`|~")
    if _has_control(value):
        raise InvalidValueError(f"the value of the header {name} has a control character")
    if not value.isascii() and not _is_latin(value):
        raise InvalidValueError(f"the value of the header {name} can't be encoded")
    return name.encode("ascii"), value.strip(" ").encode("latin-1")


def cookies(given: Mapping[str, str | Omit], proof: Mapping[str, str]) -> str | Omit:
    """The header of cookies, those of a credential first; a value that a cookie can't hold is refused, not shown."""
    pairs = [*proof.items()]
    pairs += [(name, value) for name, value in given.items() if not isinstance(value, Omit) and name not in proof]
    for name, value in pairs:
        if not _COOKIE.fullmatch(value):
            raise InvalidValueError(f"the cookie {name} can't hold its value: no space, quote, `;`, `\\` or non-ASCII")
    return "; ".join(f"{name}={value}" for name, value in pairs) if pairs else OMIT


def plain_path(value: str) -> str:
    """A percent-encoded path of the user's; one that would address another resource than it shows is refused."""
    value = text(value)
    if _has_control(value) or " " in value or "\\" in value or "#" in value:
        raise InvalidValueError("a path is percent-encoded: no space, control character, backslash or #")
    path = value.partition("?")[0]
    rest = path.partition("://")[2] if is_absolute(path) else path
    if "//" in rest:
        raise InvalidValueError("a path can't have an empty segment")
    from urllib.parse import unquote

    if any(unquote(part) in (".", "..") for part in rest.split("/")):
        raise InvalidValueError("a path can't have a segment . or ..: it would address another resource")
    return value


def is_absolute(path: str) -> bool:
    """Return whether it is an absolute URL."""
    return _ABSOLUTE.match(path) is not None


def method(value: str) -> str:
    """An HTTP method."""
    if not _is_token(text(value)):
        raise InvalidValueError("an HTTP method is a word, such as GET")
    return value.upper()


def _is_latin(value: str) -> bool:
    try:
        value.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def _has_control(value: str) -> bool:
    return not value.isprintable() and _CONTROL.search(value) is not None


def _is_token(value: str) -> bool:
    return (value.isascii() and value.replace("-", "").isalnum()) or _TOKEN.fullmatch(value) is not None


def _is_ipv6(host: str) -> bool:
    try:
        import ipaddress

        return ipaddress.ip_address(host).version == 6
    except ValueError:
        return False


def _check(value: object, kind: type | tuple[type, ...], expected: str, *, never: type | tuple[type, ...] = ()) -> None:
    if not isinstance(value, kind) or isinstance(value, never):
        raise InvalidValueError(f"expected {expected}, got {type(value).__name__}")


def located(place: str, error: InvalidValueError) -> InvalidValueError:
    """Return an error with the place of its value in front: `messages[2].content: expected a string, got int`."""
    message = str(error)
    return InvalidValueError(
        f"{place}{message}" if not place or message.startswith(("[", ".")) else f"{place}: {message}"
    )


def place_of(value: object, above: tuple[int, ...] = ()) -> str:
    """Return the path of the innermost value that JSON can't hold, as far as it is known."""
    members: Iterable[tuple[str, object]] = ()
    if is_mapping(value):
        members = ((f".{key}", item) for key, item in value.items())
    elif is_list(value):
        members = ((f"[{index}]", item) for index, item in enumerate(value))
    for step, member in members if id(value) not in above and len(above) < _DEEPEST else ():
        try:
            encoder().encode(member)
        except (TypeError, ValueError, RecursionError):
            return step + place_of(member, (*above, id(value)))
    return ""


def _plain(value: object) -> object:
    """Return a mapping or sequence as JSON's encoder knows it."""
    if is_mapping(value):
        return dict(value)
    if is_list(value):
        return list(value)
    if isinstance(value, Digits):
        return f"{_mark()}{value.text}"
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
