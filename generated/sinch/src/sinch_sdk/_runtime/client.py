"""The base classes of clients: lifetime, copies, and requests of any kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Self, TypeAlias

from ..errors import ConfigurationError
from . import lazy
from .resource import Resources, declared
from .values import OMIT, JsonInput, JsonValue, Omit

Scalar: TypeAlias = str | int | float | bool
"""A value of a query parameter."""


class SyncClient(Resources):
    """The base of the blocking client."""

    if TYPE_CHECKING:
        _engine: lazy.engine.SyncEngine

    def _start(
        self,
        service: lazy.service.Service,
        settings: Mapping[str, lazy.settings.SettingInput],
        options: lazy.options.Options,
        http_client: lazy.http.httpx.Client | None,
    ) -> None:
        from .._http import httpx
        from .connections import ProcessPlace, sync_client
        from .core import Core
        from .engine import SyncEngine
        from .pool import Pool
        from .settings import Settings

        core = Core(service, Settings(service.settings, settings), options, {})
        _check_kind(http_client, httpx.Client)
        self._engine = SyncEngine(core, Pool(sync_client, http_client, ProcessPlace))

    @property
    def _options(self) -> lazy.options.Options:
        return self._engine.core.options

    def _copy(self, settings: Mapping[str, lazy.settings.SettingInput], options: lazy.options.Options) -> Self:
        copy = object.__new__(type(self))
        vars(copy).update(_own_attributes(self), _engine=self._engine.copy(settings, options))
        return copy

    def __copy__(self) -> Self:
        return self._copy({}, self._options)

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self._copy({}, self._options)

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a client can't be pickled: construct {type(self).__name__}(...) in each process")

    def __repr__(self) -> str:
        engine = vars(self).get("_engine")
        return f"{type(self).__name__}({f'base_url={engine.core.shown_base_url!r}' if engine else 'not constructed'})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of this client and its copies, but not an `http_client` that was passed in."""
        self._engine.close()

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Scalar | Sequence[Scalar]] | None = None,
        headers: Mapping[str, str] | None = None,
        json: JsonInput | Omit = OMIT,
    ) -> lazy.raw.RawResponse[JsonValue]:
        """Send any request, with the client's credentials, retries and errors, but without types.

        Args:
            method: The HTTP method.
            path: A percent-encoded path below the base URL, or an absolute URL of the same origin.
            params: Query parameters, numbers and booleans written as in JSON; a list repeats its key.
            headers: Further headers; they take the place of those that would be sent.
            json: A JSON body.
        """
        from .untyped import call

        return self._engine.raw_call(call(method, path, params, headers, json))


class AsyncClient(Resources):
    """The base of the client whose calls are awaited."""

    if TYPE_CHECKING:
        _engine: lazy.async_engine.AsyncEngine

    def _start(
        self,
        service: lazy.service.Service,
        settings: Mapping[str, lazy.settings.SettingInput],
        options: lazy.options.Options,
        http_client: lazy.http.httpx.AsyncClient | None,
    ) -> None:
        from .._http import httpx
        from .async_engine import AsyncEngine
        from .connections import LoopPlace, async_client
        from .core import Core
        from .pool import Pool
        from .settings import Settings

        core = Core(service, Settings(service.settings, settings), options, {})
        _check_kind(http_client, httpx.AsyncClient)
        self._engine = AsyncEngine(core, Pool(async_client, http_client, LoopPlace))

    @property
    def _options(self) -> lazy.options.Options:
        return self._engine.core.options

    def _copy(self, settings: Mapping[str, lazy.settings.SettingInput], options: lazy.options.Options) -> Self:
        copy = object.__new__(type(self))
        vars(copy).update(_own_attributes(self), _engine=self._engine.copy(settings, options))
        return copy

    def __copy__(self) -> Self:
        return self._copy({}, self._options)

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self._copy({}, self._options)

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a client can't be pickled: construct {type(self).__name__}(...) in each process")

    def __repr__(self) -> str:
        engine = vars(self).get("_engine")
        return f"{type(self).__name__}({f'base_url={engine.core.shown_base_url!r}' if engine else 'not constructed'})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections of this client and its copies, but not an `http_client` that was passed in."""
        await self._engine.close()

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Scalar | Sequence[Scalar]] | None = None,
        headers: Mapping[str, str] | None = None,
        json: JsonInput | Omit = OMIT,
    ) -> lazy.raw.RawResponse[JsonValue]:
        """Send any request, with the client's credentials, retries and errors, but without types.

        Args:
            method: The HTTP method.
            path: A percent-encoded path below the base URL, or an absolute URL of the same origin.
            params: Query parameters, numbers and booleans written as in JSON; a list repeats its key.
            headers: Further headers; they take the place of those that would be sent.
            json: A JSON body.
        """
        from .untyped import call

        return await self._engine.raw_call(call(method, path, params, headers, json))


def _own_attributes(client: Resources) -> dict[str, object]:
    """The attributes that a subclass sets: all but the parts of the client, which have its engine."""
    parts = {"with_raw_response", *declared(type(client))}
    return {name: value for name, value in vars(client).items() if name not in parts}


def _check_kind(http_client: object, kind: type[lazy.http.httpx.Client] | type[lazy.http.httpx.AsyncClient]) -> None:
    if http_client is not None and not isinstance(http_client, kind):
        expected = f"{kind.__module__}.{kind.__name__}"
        raise ConfigurationError(f"http_client is not an {expected}: got {type(http_client).__name__}")
