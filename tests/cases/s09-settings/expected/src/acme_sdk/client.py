"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from . import resources as _resources
from ._runtime import http as _http
from ._runtime import wire as _wire
from ._runtime.client import AsyncClient as _AsyncClient
from ._runtime.client import SyncClient as _SyncClient
from ._runtime.options import Options as _Options
from ._runtime.resource import cached_property
from ._runtime.values import OMIT, Omit
from ._service import SERVICE as _SERVICE


class Acme(_SyncClient):
    """A client for acme.

    A setting that isn't given is read from the environment.

    Args:
        region: Where it runs. Also `ACME_PLACE`.
        store: Also `ACME_STORE`.
        base_url: Replaces the whole base URL, for tests and proxies.
        timeout: Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's
            own, that of `http_client`, or 60.
        max_retries: How often a call is retried, where safe.
        default_headers: Headers of every request; they replace those that would be sent.
        strict: Whether a field that doesn't fit its type is an error, not `None`.
        max_response_bytes: The largest body that is read, in bytes received and in bytes decompressed.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: A client of the HTTP library; it is never closed here.
    """

    things: _resources.things.ThingsResource
    """things."""

    def __init__(
        self,
        *,
        region: Literal["us", "eu"] | None = None,
        store: int | None = None,
        base_url: str | None = None,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: _http.httpx.Client | None = None,
    ) -> None:
        self._start(
            _SERVICE,
            {"region": region, "store": _wire.maybe(store, _wire.integer)},
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
        region: Literal["us", "eu"] | None = None,
        store: int | None = None,
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
            {"region": region, "store": _wire.maybe(store, _wire.integer)},
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
    """A client for acme. Its calls are awaited.

    A setting that isn't given is read from the environment.

    Args:
        region: Where it runs. Also `ACME_PLACE`.
        store: Also `ACME_STORE`.
        base_url: Replaces the whole base URL, for tests and proxies.
        timeout: Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's
            own, that of `http_client`, or 60.
        max_retries: How often a call is retried, where safe.
        default_headers: Headers of every request; they replace those that would be sent.
        strict: Whether a field that doesn't fit its type is an error, not `None`.
        max_response_bytes: The largest body that is read, in bytes received and in bytes decompressed.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: A client of the HTTP library; it is never closed here.
    """

    things: _resources.things.AsyncThingsResource
    """things."""

    def __init__(
        self,
        *,
        region: Literal["us", "eu"] | None = None,
        store: int | None = None,
        base_url: str | None = None,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: _http.httpx.AsyncClient | None = None,
    ) -> None:
        self._start(
            _SERVICE,
            {"region": region, "store": _wire.maybe(store, _wire.integer)},
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
        region: Literal["us", "eu"] | None = None,
        store: int | None = None,
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
            {"region": region, "store": _wire.maybe(store, _wire.integer)},
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
