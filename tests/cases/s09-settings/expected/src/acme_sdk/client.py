"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TYPE_CHECKING

from ._runtime import wire as _wire
from ._runtime.client import AsyncClient as _AsyncClient, SyncClient as _SyncClient
from ._runtime.options import Options as _Options
from ._runtime.resource import cached_property
from ._runtime.values import OMIT, Omit
from ._service import SERVICE as _SERVICE

if TYPE_CHECKING:
    from ._http import httpx
    from ._runtime.async_engine import AsyncEngine as _AsyncEngine
    from ._runtime.engine import SyncEngine as _SyncEngine
    from .resources.things import (
        AsyncThingsResource,
        AsyncThingsResourceWithRawResponse,
        ThingsResource,
        ThingsResourceWithRawResponse,
    )


class Acme(_SyncClient):
    """A client for acme.

    Each setting that is not given is read from the environment.

    Args:
        region: Where it runs. Also `ACME_PLACE`.
        store: Also `ACME_STORE`.
        base_url: Replaces the whole base URL, for tests and proxies.
        timeout: Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's own, that of `http_client`, or 60.
        max_retries: How often a call is sent again, where that is safe.
        default_headers: Headers of every request; they take the place of those that would be sent.
        strict: Whether a field that doesn't fit its type is an error, not `None`.
        max_response_bytes: The largest body that is read, in bytes received and in bytes decompressed.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: A client of the HTTP library; it is never closed here.
    """

    def __init__(
        self,
        *,
        region: Literal["us", "eu"] | None = None,
        store: int | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: httpx.Client | None = None,
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
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> Acme:
        """A copy with other settings or options, over the same connections; what isn't given stays."""
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
    def with_raw_response(self) -> AcmeWithRawResponse:
        """The same calls, each giving the `RawResponse`."""
        return AcmeWithRawResponse(self._engine)

    @cached_property
    def things(self) -> ThingsResource:
        """things."""
        from .resources.things import ThingsResource

        return ThingsResource(self._engine)


class AsyncAcme(_AsyncClient):
    """A client for acme. Its calls are awaited.

    Each setting that is not given is read from the environment.

    Args:
        region: Where it runs. Also `ACME_PLACE`.
        store: Also `ACME_STORE`.
        base_url: Replaces the whole base URL, for tests and proxies.
        timeout: Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's own, that of `http_client`, or 60.
        max_retries: How often a call is sent again, where that is safe.
        default_headers: Headers of every request; they take the place of those that would be sent.
        strict: Whether a field that doesn't fit its type is an error, not `None`.
        max_response_bytes: The largest body that is read, in bytes received and in bytes decompressed.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: A client of the HTTP library; it is never closed here.
    """

    def __init__(
        self,
        *,
        region: Literal["us", "eu"] | None = None,
        store: int | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: httpx.AsyncClient | None = None,
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
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> AsyncAcme:
        """A copy with other settings or options, over the same connections; what isn't given stays."""
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
    def with_raw_response(self) -> AsyncAcmeWithRawResponse:
        """The same calls, each giving the `RawResponse`."""
        return AsyncAcmeWithRawResponse(self._engine)

    @cached_property
    def things(self) -> AsyncThingsResource:
        """things."""
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self._engine)


class AcmeWithRawResponse:
    """The resources of `Acme`, each call giving the `RawResponse`."""

    def __init__(self, engine: _SyncEngine) -> None:
        self._engine: _SyncEngine = engine

    @cached_property
    def things(self) -> ThingsResourceWithRawResponse:
        """things."""
        from .resources.things import ThingsResourceWithRawResponse

        return ThingsResourceWithRawResponse(self._engine)


class AsyncAcmeWithRawResponse:
    """The resources of `AsyncAcme`, each call giving the `RawResponse`."""

    def __init__(self, engine: _AsyncEngine) -> None:
        self._engine: _AsyncEngine = engine

    @cached_property
    def things(self) -> AsyncThingsResourceWithRawResponse:
        """things."""
        from .resources.things import AsyncThingsResourceWithRawResponse

        return AsyncThingsResourceWithRawResponse(self._engine)
