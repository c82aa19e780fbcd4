"""The options of a client, apart from the settings of its connector."""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from ..errors import ConfigurationError, InvalidValueError
from .values import OMIT, Omit

if TYPE_CHECKING:
    from .._http import httpx
    from .renewal import OnToken

T = TypeVar("T")

DEFAULT_TIMEOUT = 60.0


class Options:
    """The options of a client; an omitted time-out is the operation's own, that of the `http_client`, or 60 s."""

    __slots__ = (
        "base_url", "deadline", "default_headers", "max_response_bytes", "max_retries", "on_token", "strict", "timeout",
    )  # fmt: skip

    def __init__(
        self,
        *,
        base_url: str | None,
        timeout: float | httpx.Timeout | None | Omit,
        max_retries: int,
        default_headers: Mapping[str, str] | None,
        strict: bool,
        max_response_bytes: int,
        deadline: float | None = None,
        on_token: OnToken | None = None,
    ) -> None:
        if base_url is not None:
            _check("base_url", base_url, str, "a string")
        for name, value in (("max_retries", max_retries), ("max_response_bytes", max_response_bytes)):
            _check(name, value, int, "an int")
            if value < 0:
                raise ConfigurationError(f"{name} can't be negative")
        for name, seconds in (("timeout", timeout), ("deadline", deadline)):
            if not (_is_wait(seconds) or (name == "timeout" and _is_timeout(seconds))):
                raise ConfigurationError(f"{name} is not a number of seconds from 0 on; None waits without a limit")
        check_headers("default_headers", default_headers)
        self.base_url: str | None = base_url
        self.timeout: float | httpx.Timeout | None | Omit = timeout
        self.max_retries: int = max_retries
        self.default_headers: Mapping[str, str] | None = default_headers
        self.strict: bool = strict
        self.max_response_bytes: int = max_response_bytes
        self.deadline: float | None = deadline
        self.on_token: OnToken | None = on_token

    def changed(
        self,
        *,
        base_url: str | None | Omit = OMIT,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
        on_token: OnToken | None | Omit = OMIT,
    ) -> Options:
        """Return a copy with other options; headers are added to the present ones."""
        if not isinstance(default_headers, Omit):
            check_headers("default_headers", default_headers)
        headers = {**(self.default_headers or {}), **default_headers} if default_headers else self.default_headers
        return Options(
            base_url=_kept(base_url, self.base_url),
            timeout=self.timeout if isinstance(timeout, Omit) else timeout,
            max_retries=_kept(max_retries, self.max_retries),
            default_headers=headers,
            strict=_kept(strict, self.strict),
            max_response_bytes=_kept(max_response_bytes, self.max_response_bytes),
            deadline=_kept(deadline, self.deadline),
            on_token=_kept(on_token, self.on_token),
        )

    def elsewhere(self, base_url: str) -> Options:
        """Return the options for another server, without the headers that are meant for the API."""
        return Options(
            base_url=base_url,
            timeout=self.timeout,
            max_retries=self.max_retries,
            default_headers=None,
            strict=self.strict,
            max_response_bytes=self.max_response_bytes,
            deadline=self.deadline,
        )


def _kept(change: T | Omit, present: T) -> T:
    return present if isinstance(change, Omit) else change


def check_headers(name: str, headers: Mapping[str, str] | None) -> None:
    """Raise the error for headers that are not texts by name; it shows none of them."""
    if headers is not None:
        _check(name, headers, Mapping, "a mapping")
        for key, value in headers.items():
            _check(f"a name in {name}", key, str, "a string")
            _check(f"a value in {name}", value, str, "a string")


def _check(name: str, value: object, kind: type, expected: str) -> None:
    if not isinstance(value, kind) or isinstance(value, bool):
        raise InvalidValueError(f"{name}: expected {expected}, got {type(value).__name__}")


def _is_wait(seconds: object) -> bool:
    if isinstance(seconds, (int, float)):
        return math.isfinite(seconds) and 0 <= seconds <= threading.TIMEOUT_MAX
    return seconds is None


def _is_timeout(timeout: object) -> bool:
    from .._http import httpx

    return isinstance(timeout, (Omit, httpx.Timeout))
