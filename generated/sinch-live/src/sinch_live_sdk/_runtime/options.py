"""How a client behaves, apart from the settings of its connector."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ..errors import ConfigurationError
from .values import OMIT, Omit

if TYPE_CHECKING:
    from .._http import httpx

T = TypeVar("T")

DEFAULT_TIMEOUT = 60.0


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Options:
    """The options of a client; a timeout that is left out is the operation's own, the `http_client`'s, or 60 s."""

    base_url: str | None
    timeout: float | httpx.Timeout | None | Omit
    max_retries: int
    default_headers: Mapping[str, str] | None
    strict: bool
    max_response_bytes: int

    def __post_init__(self) -> None:
        for name, value in (("max_retries", self.max_retries), ("max_response_bytes", self.max_response_bytes)):
            if value < 0:
                raise ConfigurationError(f"{name} can't be negative")

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


def _kept(given: T | Omit, present: T) -> T:
    return present if isinstance(given, Omit) else given
