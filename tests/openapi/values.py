"""Values of JSON and of Python, compared: as the client gives them back, and as it writes them."""

from __future__ import annotations

import base64
import binascii
import datetime
import re
from contextlib import suppress
from decimal import Decimal
from uuid import UUID

from tests.oracle.wire import Json

_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?")


def duration(text: str) -> datetime.timedelta:
    """The value of an ISO 8601 duration of days and less; `ValueError` if it is none."""
    match = _DURATION.fullmatch(text)
    if match is None:
        raise ValueError(text)
    days, hours, minutes, seconds = (float(group or 0) for group in match.groups())
    return datetime.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def decoded(text: str) -> bytes:
    """The bytes of a text in base64, or of a text that is none."""
    with suppress(binascii.Error, ValueError):
        return base64.b64decode(text, validate=True)
    return text.encode()


def equals(found: object, sent: Json) -> bool:
    """Whether a value of Python is the JSON value that was sent."""
    with suppress(ValueError, ArithmeticError):
        match found:
            case datetime.datetime():
                return found == datetime.datetime.fromisoformat(str(sent))
            case datetime.date():
                return found == datetime.date.fromisoformat(str(sent))
            case datetime.time():
                return found == datetime.time.fromisoformat(str(sent))
            case datetime.timedelta():
                return found == duration(str(sent))
            case UUID():
                return found == UUID(str(sent))
            case Decimal():
                return found == Decimal(str(sent))
            case bytes():
                return found in (decoded(str(sent)), str(sent).encode())
            case bool() | None:
                return found is sent
            case int() | float():
                return not isinstance(sent, bool) and found == sent
            case str():
                return found == sent
            case list() | dict():
                return found == sent
            case _:
                return False
    return False


def written_alike(one: str, other: str) -> bool:
    """Whether two texts say the same: the same moment, number or text."""
    if one == other:
        return True
    with suppress(ValueError):
        return datetime.datetime.fromisoformat(one) == datetime.datetime.fromisoformat(other)
    for read in (datetime.time.fromisoformat, duration, Decimal):
        with suppress(ValueError, ArithmeticError):
            return bool(read(one) == read(other))
    return False


def alike(one: Json, other: Json) -> bool:
    """Whether two JSON values are equal at every depth, whatever the spelling of numbers and moments."""
    match one, other:
        case bool(), _:
            return one is other
        case _, bool():
            return False
        case dict(), dict():
            return one.keys() == other.keys() and all(alike(value, other[key]) for key, value in one.items())
        case list(), list():
            return len(one) == len(other) and all(map(alike, one, other))
        case str(), str():
            return written_alike(one, other)
        case _:
            return one == other
