"""The HTTP clients that are made where the user passes none."""

from __future__ import annotations

import os
from collections.abc import Hashable

from .._http import httpx
from .options import DEFAULT_TIMEOUT

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)
"""The same number twice: httpcore keeps no connection while it has more than the second, idle or not."""


class _NoCookies(httpx.Cookies):
    """Keeps no cookie, and looks for none: copies of a client share connections, and must not share a session."""

    def __bool__(self) -> bool:
        return False

    def extract_cookies(self, response: httpx.Response) -> None:
        """Nothing."""


_NO_COOKIES = _NoCookies()


class _Client(httpx.Client):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Nothing."""


class _AsyncClient(httpx.AsyncClient):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Nothing."""


def sync_client() -> httpx.Client:
    """An HTTP client for one process."""
    return _Client(timeout=DEFAULT_TIMEOUT, limits=_LIMITS)


def async_client() -> httpx.AsyncClient:
    """An HTTP client for one event loop."""
    return _AsyncClient(timeout=DEFAULT_TIMEOUT, limits=_LIMITS)


def place() -> Hashable:
    """This process."""
    return os.getpid()


def async_place() -> Hashable:
    """This process and event loop."""
    from anyio.lowlevel import current_token

    return os.getpid(), current_token()
