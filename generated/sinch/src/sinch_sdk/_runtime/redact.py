"""A filter for the HTTP library's logger, which logs each URL with its query at INFO."""

from __future__ import annotations

import re
import threading
from typing import Protocol
from weakref import WeakSet

from .lazy import logging as _logging
from .shown import masked


class _Holder(Protocol):
    def secrets(self) -> list[str]:
        """Return the texts to mask."""
        ...


_holders: WeakSet[_Holder] = WeakSet()
_guard = threading.Lock()

_PARAMETER = (
    r"(?i)([?&;][^=&;#\s\"']{0,64}(?:key|token|secret|passw|pwd|auth|credential|signature|[^a-z]sig)[^=&;#\s\"']{0,64}=)"
    r"[^&;#\s\"']+"
)
"""A parameter of a URL whose name says that it is secret; compiled where it is used, which slows no import."""


def remember(holder: _Holder) -> None:
    """Mask the secrets of a client, as long as it is alive."""
    with _guard:
        _holders.add(holder)


def redact(record: _logging.LogRecord) -> bool:
    """Mask the credentials of every client in a log record, and secret parameters of URLs; a filter for `logging`.

    `logging.getLogger("httpx").addFilter(redact)`
    """
    try:
        message = record.getMessage()
    except (TypeError, ValueError):  # the message does not fit its arguments, which logging reports itself
        return True
    with _guard:
        holders = list(_holders)
    secrets = {secret for holder in holders for secret in holder.secrets()}
    shown = re.sub(_PARAMETER, r"\1***", masked(message, secrets))
    if shown != message:
        record.msg, record.args = shown, ()
    return True
