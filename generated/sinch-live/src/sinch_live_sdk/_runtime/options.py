"""How a client behaves, apart from the settings of its connector."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from ..errors import ConfigurationError
from .values import OMIT, Omit

if TYPE_CHECKING:
    from .._http import httpx

T = TypeVar("T")

DEFAULT_TIMEOUT = 60.0


class Options:
    """The options of a client; a timeout that is left out is the operation's own, the `http_client`'s, or 60 s."""

    __slots__ = ("base_url", "default_headers", "max_response_bytes", "max_retries", "strict", "timeout")

    def __init__(
        self,
        *,
        base_url: str | None,
        timeout: float | httpx.Timeout | None | Omit,
        max_retries: int,
        default_headers: Mapping[str, str] | None,
        strict: bool,
        max_response_bytes: int,
    ) -> None:
        for name, value in (("max_retries", max_retries), ("max_response_bytes", max_response_bytes)):
            if value < 0:
                raise ConfigurationError(f"{name} can't be negative")
        self.base_url: str | None = base_url
        self.timeout: float | httpx.Timeout | None | Omit = timeout
        self.max_retries: int = max_retries
        self.default_headers: Mapping[str, str] | None = default_headers
        self.strict: bool = strict
        self.max_response_bytes: int = max_response_bytes

    def changed(
        self,
        *,
        base_url: str | None | Omit = OMIT,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
    ) -> Options:
        """A copy with those that are given; headers are added to those that are there."""
        headers = {**(self.default_headers or {}), **default_headers} if default_headers else self.default_headers
        return Options(
            base_url=_kept(base_url, self.base_url),
            timeout=self.timeout if isinstance(timeout, Omit) else timeout,
            max_retries=_kept(max_retries, self.max_retries),
            default_headers=headers,
            strict=_kept(strict, self.strict),
            max_response_bytes=_kept(max_response_bytes, self.max_response_bytes),
        )

    def elsewhere(self, base_url: str) -> Options:
        """The same for another server, which gets no headers that are meant for the API."""
        return Options(
            base_url=base_url,
            timeout=self.timeout,
            max_retries=self.max_retries,
            default_headers=None,
            strict=self.strict,
            max_response_bytes=self.max_response_bytes,
        )


def _kept(given: T | Omit, present: T) -> T:
    return present if isinstance(given, Omit) else given
