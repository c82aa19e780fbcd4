"""The HTTP clients of packages, constructed where the user passes none, with proxies and certificates of the
environment."""

from __future__ import annotations

import ipaddress
import os
import ssl
import threading
from collections.abc import Hashable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from urllib.request import getproxies

from .._http import httpx
from ..errors import ConfigurationError
from .options import DEFAULT_TIMEOUT

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)
"""The same number twice: httpcore keeps no connection while it has more than the second, idle or not."""

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class _NoCookies(httpx.Cookies):
    """A jar that stays empty: copies of a client share connections, and must not share a session."""

    def __bool__(self) -> bool:
        return False

    def extract_cookies(self, response: httpx.Response) -> None:
        """Ignore the cookies of a response."""


_NO_COOKIES = _NoCookies()


class _Client(httpx.Client):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Ignore cookies."""


class _AsyncClient(httpx.AsyncClient):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Ignore cookies."""


class _Transport(httpx.HTTPTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return _with_usable_location(super().handle_request(request), request)


class _AsyncTransport(httpx.AsyncHTTPTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return _with_usable_location(await super().handle_async_request(request), request)


def sync_client() -> httpx.Client:
    """Construct an HTTP client for one process."""
    context = _ssl_context()
    mounts = {
        pattern: None if proxy is None else _Transport(verify=context, limits=_LIMITS, proxy=proxy)
        for pattern, proxy in _proxies().items()
    }
    transport = _Transport(verify=context, limits=_LIMITS)
    return _Client(timeout=DEFAULT_TIMEOUT, transport=transport, mounts=mounts)


def async_client() -> httpx.AsyncClient:
    """Construct an HTTP client for one event loop."""
    context = _ssl_context()
    mounts = {
        pattern: None if proxy is None else _AsyncTransport(verify=context, limits=_LIMITS, proxy=proxy)
        for pattern, proxy in _proxies().items()
    }
    transport = _AsyncTransport(verify=context, limits=_LIMITS)
    return _AsyncClient(timeout=DEFAULT_TIMEOUT, transport=transport, mounts=mounts)


class ProcessPlace:
    """This process."""

    def __init__(self) -> None:
        self.key: Hashable = os.getpid()

    def is_over(self, here: ProcessPlace) -> bool:
        """Return whether the other place is another process: a child of `fork`."""
        return here.key != self.key


class LoopPlace:
    """This event loop, in this process."""

    def __init__(self) -> None:
        from anyio.lowlevel import current_token

        token: object = current_token()
        self.loop: object = getattr(token, "native_token", token)
        self.process: int = os.getpid()
        self.thread: int = threading.get_ident()
        self.key: Hashable = (self.process, self.thread, id(self.loop))

    def is_over(self, here: LoopPlace) -> bool:
        """Return whether the loop has ended. Of one that doesn't tell, another in its thread shows that."""
        is_closed: object = getattr(self.loop, "is_closed", None)
        if self.process != here.process:
            return True
        return is_closed() is True if callable(is_closed) else self.thread == here.thread


def _with_usable_location(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    """The response, without a Location that is not a URL: for it, the HTTP library raises an error without the status.

    It reads the Location even where redirects are not followed.
    """
    if response.has_redirect_location:
        try:
            target = httpx.URL(response.headers["location"])
            if target.scheme and not target.host:
                target = target.copy_with(host=request.url.host)
            request.url.join(target)
        except (httpx.InvalidURL, ValueError):
            del response.headers["location"]
    return response


def _ssl_context() -> ssl.SSLContext:
    try:
        return _context(tuple(map(_state, _CERTIFICATES)), os.environ.get("SSLKEYLOGFILE"))
    except (OSError, ValueError) as error:
        names = [name for name in (*_CERTIFICATES, "SSLKEYLOGFILE") if os.environ.get(name)]
        names = [name for name in names if not Path(os.environ[name]).exists()] or names
        if not names:
            raise ConfigurationError(f"the certificates of this system can't be read: {error}") from error
        raise ConfigurationError(
            f"the environment variable {' or '.join(names)} can't be used: {getattr(error, 'strerror', None) or error}"
        ) from None


@lru_cache(maxsize=1)
def _context(_certificates: tuple[Hashable, ...], _key_log: str | None) -> ssl.SSLContext:
    """Read the certificates: once, while the environment names the same ones, for it takes longer than a call."""
    return httpx.create_ssl_context()


def _state(name: str) -> Hashable:
    """What an environment variable names, and when that was changed."""
    path = os.environ.get(name)
    if not path:
        return None
    with suppress(OSError, ValueError):
        stat = Path(path).stat()
        return path, stat.st_mtime_ns, stat.st_size
    return path


def _proxies() -> dict[str, httpx.Proxy | None]:
    """The proxies of the environment by URL pattern, as the HTTP library reads them; `None` is a direct connection."""
    configured = getproxies()
    hosts = [host.strip() for host in configured.get("no", "").split(",") if host.strip()]
    if "*" in hosts:
        return {}
    mounts: dict[str, httpx.Proxy | None] = {}
    for scheme in ("http", "https", "all"):
        if configured.get(scheme):
            mounts[f"{scheme}://"] = _proxy(scheme, configured[scheme])
    return {**mounts, **dict.fromkeys(filter(_is_pattern, map(_pattern, hosts)))} if mounts else {}


def _proxy(scheme: str, address: str) -> httpx.Proxy:
    name = next((name for name in os.environ if name.lower() == f"{scheme}_proxy"), None)
    source = f"the environment variable {name}" if name else f"the system's {scheme} proxy"
    try:
        proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
        if not proxy.url.host:
            raise ValueError("no host")
        httpx.HTTPTransport(verify=False, proxy=proxy).close()
        return proxy
    except ImportError:
        reason = "a SOCKS proxy needs the package socksio"
    except (httpx.InvalidURL, ValueError):
        reason = "a proxy is http(s)://host[:port] or socks5://host[:port]"
    raise ConfigurationError(f"{source} can't be used: {reason}")


def _pattern(host: str) -> str:
    """The URL pattern of an entry of NO_PROXY: an address, a host, or the end of host names."""
    if "://" in host:
        return host
    try:
        address = ipaddress.ip_address(host.partition("/")[0].strip("[]"))
    except ValueError:
        return f"all://{host}" if host.lower() == "localhost" or host.startswith("[") else f"all://*{host}"
    return f"all://[{address}]" if address.version == 6 else f"all://{host.partition('/')[0]}"


def _is_pattern(pattern: str) -> bool:
    try:
        httpx.URL(pattern)
    except (httpx.InvalidURL, ValueError):
        return False
    return True
