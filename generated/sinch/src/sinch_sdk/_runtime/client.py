"""The base classes of clients: lifetime, copies, and requests of any kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Self, TypeAlias

from ..errors import ConfigurationError
from . import wire
from .body import json_body
from .call import UNTYPED_POLICY, Call
from .lazy import http as _http
from .options import Options, check_headers
from .pool import Pool
from .raw import RawResponse
from .resources import Resources, declared
from .returns import json_value
from .service import Service
from .settings import SettingInput, Settings
from .values import OMIT, JsonInput, JsonValue, Omit

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .engine import SyncEngine

Scalar: TypeAlias = str | int | float | bool
"""A value of a query parameter."""


class SyncClient(Resources):
    """The base of the blocking client."""

    if TYPE_CHECKING:
        _engine: SyncEngine

    def _start(
        self,
        service: Service,
        settings: Mapping[str, SettingInput],
        options: Options,
        http_client: _http.httpx.Client | None,
    ) -> None:
        from .._http import httpx
        from .connections import ProcessPlace, sync_client
        from .core import Core
        from .engine import SyncEngine

        core = Core(service, Settings(service.settings, settings), options, {})
        _check_kind(http_client, httpx.Client)
        self._engine = SyncEngine(core, Pool(sync_client, http_client, ProcessPlace))

    @property
    def _options(self) -> Options:
        return self._engine.core.options

    def _copy(self, settings: Mapping[str, SettingInput], options: Options) -> Self:
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
    ) -> RawResponse[JsonValue]:
        """Send any request, with the client's credentials, retries and errors, but without types.

        Args:
            method: The HTTP method.
            path: A percent-encoded path below the base URL, or an absolute URL of the same origin.
            params: Query parameters, numbers and booleans written as in JSON; a list repeats its key.
            headers: Further headers; they take the place of those that would be sent.
            json: A JSON body.
        """
        return self._engine.raw_call(_untyped(method, path, params, headers, json))


class AsyncClient(Resources):
    """The base of the client whose calls are awaited."""

    if TYPE_CHECKING:
        _engine: AsyncEngine

    def _start(
        self,
        service: Service,
        settings: Mapping[str, SettingInput],
        options: Options,
        http_client: _http.httpx.AsyncClient | None,
    ) -> None:
        from .._http import httpx
        from .async_engine import AsyncEngine
        from .connections import LoopPlace, async_client
        from .core import Core

        core = Core(service, Settings(service.settings, settings), options, {})
        _check_kind(http_client, httpx.AsyncClient)
        self._engine = AsyncEngine(core, Pool(async_client, http_client, LoopPlace))

    @property
    def _options(self) -> Options:
        return self._engine.core.options

    def _copy(self, settings: Mapping[str, SettingInput], options: Options) -> Self:
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
    ) -> RawResponse[JsonValue]:
        """Send any request, with the client's credentials, retries and errors, but without types.

        Args:
            method: The HTTP method.
            path: A percent-encoded path below the base URL, or an absolute URL of the same origin.
            params: Query parameters, numbers and booleans written as in JSON; a list repeats its key.
            headers: Further headers; they take the place of those that would be sent.
            json: A JSON body.
        """
        return await self._engine.raw_call(_untyped(method, path, params, headers, json))


def _own_attributes(client: Resources) -> dict[str, object]:
    """The attributes that a subclass sets: all but the parts of the client, which have its engine."""
    parts = {"with_raw_response", *declared(type(client))}
    return {name: value for name, value in vars(client).items() if name not in parts}


def _check_kind(http_client: object, kind: type[_http.httpx.Client] | type[_http.httpx.AsyncClient]) -> None:
    if http_client is not None and not isinstance(http_client, kind):
        expected = f"{kind.__module__}.{kind.__name__}"
        raise ConfigurationError(f"http_client is not an {expected}: got {type(http_client).__name__}")


def _untyped(
    method: str,
    path: str,
    params: Mapping[str, Scalar | Sequence[Scalar]] | None,
    headers: Mapping[str, str] | None,
    json: JsonInput | Omit,
) -> Call[JsonValue]:
    check_headers("headers", headers)
    body = None if isinstance(json, Omit) else json_body(json)
    query = wire.argument(params or {}, wire.map_of(_texts), "params")
    method = wire.argument(method, wire.method, "method")
    path = wire.argument(path, wire.plain_path, "path")
    return Call(method, path, json_value, query, headers or {}, body, policy=UNTYPED_POLICY)


def _texts(value: Scalar | Sequence[Scalar]) -> str | list[str]:
    return _text(value) if isinstance(value, (str, int, float)) else wire.list_of(_text)(value)


def _text(value: Scalar) -> str:
    match value:
        case bool():
            return wire.boolean(value)
        case int():
            return wire.integer(value)
        case float():
            return wire.number(value)
        case _:
            return wire.text(value)
