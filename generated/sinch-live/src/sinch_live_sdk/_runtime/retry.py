"""When a call is sent again, and after how long: by what is known to have happened, not by status alone."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

REPEATABLE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods that the server may carry out twice without harm."""

_AMBIGUOUS_STATUSES = frozenset({408, 500, 502, 503, 504})
_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
_LONGEST_WAIT_ASKED = 60.0


def is_retried(status: int, *, repeatable: bool) -> bool:
    """Whether an answer with this status is worth another attempt, and safe."""
    return status == 429 or (repeatable and status in _AMBIGUOUS_STATUSES)


def delay(attempt: int, headers: Mapping[str, str]) -> float | None:
    """Seconds to wait after the given attempt (the first is 1); `None` where the server asks for more than 60."""
    asked = retry_after(headers)
    if asked is not None:
        return asked if asked <= _LONGEST_WAIT_ASKED else None
    return random.uniform(0, min(_LONGEST_DELAY, _FIRST_DELAY * 2 ** (attempt - 1)))  # noqa: S311  not for secrets


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The wait in seconds that the server asks for, by `retry-after-ms` or `Retry-After` (seconds or a date)."""
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _seconds(value)
    if seconds is not None:
        return seconds
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def _seconds(value: str | None) -> float | None:
    value = (value or "").strip()
    return float(value) if value.isascii() and value.replace(".", "", 1).isdecimal() else None
