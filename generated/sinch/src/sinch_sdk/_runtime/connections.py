"""The HTTP clients that are made where the user passes none."""

from __future__ import annotations

import os
from collections.abc import Hashable
from http.cookiejar import CookieJar, DefaultCookiePolicy

from anyio.lowlevel import current_token

from .._http import httpx
from .options import DEFAULT_TIMEOUT

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)
"""The same number twice: httpcore keeps no connection while it has more than the second, idle or not."""


def sync_client() -> httpx.Client:
    """An HTTP client for one process."""
    return httpx.Client(timeout=DEFAULT_TIMEOUT, limits=_LIMITS, cookies=_no_cookies())


def async_client() -> httpx.AsyncClient:
    """An HTTP client for one event loop."""
    return httpx.AsyncClient(timeout=DEFAULT_TIMEOUT, limits=_LIMITS, cookies=_no_cookies())


def place() -> Hashable:
    """This process."""
    return os.getpid()


def async_place() -> Hashable:
    """This process and event loop."""
    return os.getpid(), current_token()


def _no_cookies() -> CookieJar:
    """Keeps no cookie: copies of a client share connections, and must not share a session."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))
