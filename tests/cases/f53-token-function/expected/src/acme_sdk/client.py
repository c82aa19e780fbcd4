"""The clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from . import resources as _resources
from ._runtime import http as _http
from ._runtime.client import AsyncClient as _AsyncClient
from ._runtime.client import SyncClient as _SyncClient
from ._runtime.options import Options as _Options
from ._runtime.resource import cached_property
from ._runtime.values import OMIT, Omit


class Acme(_SyncClient):
    """A client for acme.

    Settings default to their environment variables.

    Args:
        token: The token of a user. Or a function that returns it, called before each attempt, and again after a 401.
            Environment: `ACME_TOKEN`.
        base_url: The base URL to call instead, for example of a test server or a proxy.
        timeout: Seconds for each wait, or the HTTP library's own object; `None`: no time-out. By default: the
            operation's own, that of `http_client`, or 60.
        max_retries: The largest number of retries of a call.
        default_headers: Headers of every request; they replace the client's own.
        strict: Raise an error for a field that does not match its type, instead of reading `None`.
        max_response_bytes: The largest response body, counted before and after decompression.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: Your own client of the HTTP library; this client never closes it.
    """

    things: _resources.things.ThingsResource

    def __init__(
        self,
        *,
        token: str | Callable[[], str] | None = None,
        base_url: str | None = None,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: _http.httpx.Client | None = None,
    ) -> None:
        from ._service import SERVICE

        self._start(
            SERVICE,
            {"token": token},
            _Options(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
            http_client,
        )

    def with_options(
        self,
        *,
        token: str | Callable[[], str] | None = None,
        base_url: str | None | Omit = OMIT,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> Acme:
        """Return a copy with the passed settings and options replaced; it shares the connections."""
        return self._copy(
            {"token": token},
            self._options.changed(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
        )

    @cached_property
    def with_raw_response(self) -> _resources.AcmeWithRawResponse:
        """The same methods, each returning a `RawResponse`."""
        return _resources.AcmeWithRawResponse(self._engine)


class AsyncAcme(_AsyncClient):
    """A client for acme. Its methods are async.

    Settings default to their environment variables.

    Args:
        token: The token of a user. Or a function that returns it, called before each attempt, and again after a 401.
            Environment: `ACME_TOKEN`.
        base_url: The base URL to call instead, for example of a test server or a proxy.
        timeout: Seconds for each wait, or the HTTP library's own object; `None`: no time-out. By default: the
            operation's own, that of `http_client`, or 60.
        max_retries: The largest number of retries of a call.
        default_headers: Headers of every request; they replace the client's own.
        strict: Raise an error for a field that does not match its type, instead of reading `None`.
        max_response_bytes: The largest response body, counted before and after decompression.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: Your own client of the HTTP library; this client never closes it.
    """

    things: _resources.things.AsyncThingsResource

    def __init__(
        self,
        *,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None = None,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: _http.httpx.AsyncClient | None = None,
    ) -> None:
        from ._service import SERVICE

        self._start(
            SERVICE,
            {"token": token},
            _Options(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
            http_client,
        )

    def with_options(
        self,
        *,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None | Omit = OMIT,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> AsyncAcme:
        """Return a copy with the passed settings and options replaced; it shares the connections."""
        return self._copy(
            {"token": token},
            self._options.changed(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
        )

    @cached_property
    def with_raw_response(self) -> _resources.AsyncAcmeWithRawResponse:
        """The same methods, each returning a `RawResponse`."""
        return _resources.AsyncAcmeWithRawResponse(self._engine)
