"""Retries: which calls are sent again, and after which delay."""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime

from ..errors import APIConnectionError, APIStatusError, ConfigurationError

REPEATABLE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods that can be repeated without harm."""

_PERMANENT_STATUSES = frozenset({501, 505})
_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
_LONGEST_WAIT_ASKED = 60.0


def is_ambiguous(status: int) -> bool:
    """Return whether the server may have carried out the call that it answered with this status."""
    return status == 408 or (status >= 500 and status not in _PERMANENT_STATUSES)


def may_have_happened(error: Exception, *, reads: bool) -> bool:
    """Return whether a call that ended with this error may have been carried out, where that matters.

    The outcome of a call that only reads doesn't matter once the server responded.
    """
    match error:
        case APIConnectionError():
            return error.may_have_arrived
        case APIStatusError():
            return not reads and is_ambiguous(error.status_code)
        case ConfigurationError():
            return False
        case _:
            return not reads


def is_retried(status: int, *, repeatable: bool, added: Sequence[int] = ()) -> bool:
    """Return whether a call that was answered with this status is sent again; `added` are the connector's own."""
    return status == 429 or (repeatable and (is_ambiguous(status) or status in added))


def delay(attempt: int, headers: Mapping[str, str]) -> float | None:
    """Return the seconds to wait after an attempt (the first is 1); `None` where the server asks for more than 60."""
    asked = retry_after(headers)
    if asked is not None:
        return asked if asked <= _LONGEST_WAIT_ASKED else None
    return random.uniform(0, min(_LONGEST_DELAY, _FIRST_DELAY * 2 ** min(attempt - 1, 10)))  # noqa: S311  not a secret


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the wait in seconds that `retry-after-ms` or `Retry-After` (seconds, or a date) asks for."""
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
        moment = parsedate_to_datetime(value)
        if moment.tzinfo is None:  # RFC 9110, 5.6.7: HTTP dates are in UTC
            moment = moment.replace(tzinfo=datetime.UTC)
        return max(0.0, moment.timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def _seconds(value: str | None) -> float | None:
    value = (value or "").strip()
    return float(value) if value.isascii() and value.replace(".", "", 1).isdecimal() else None
