"""The methods of `with_raw_response`: each sends the call that a builder makes, and returns the raw response."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeAlias, TypeVar, cast

from .resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .async_stream import AsyncByteStream, AsyncStream
    from .call import Call, Listing, Streaming
    from .engine import SyncEngine
    from .envelope import AsyncEnvelopePage, EnvelopeListing, EnvelopePage
    from .page import AsyncPage, Page
    from .raw import RawResponse
    from .settings import Settings
    from .stream import ByteStream, Stream

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")
C = TypeVar("C")
Sent: TypeAlias = Coroutine[object, None, R]


class Method(Protocol[P, R_co]):
    """A method, with the parameters of a builder but for the settings."""

    def __get__(self, resource: object, owner: type | None = None, /) -> Callable[P, R_co]:
        """Return the method of a resource."""
        ...


class _Sync(SyncResource):
    @staticmethod
    def method(build: Callable[Concatenate[Settings, P], C], send: Callable[[SyncEngine, C], R]) -> Method[P, R]:
        @wraps(build)
        def method(resource: SyncResource, *args: P.args, **keywords: P.kwargs) -> R:
            return send(resource._engine, build(resource._settings, *args, **keywords))

        return cast("Method[P, R]", method)  # a function binds itself, which its type doesn't say


class _Async(AsyncResource):
    @staticmethod
    def method(
        build: Callable[Concatenate[Settings, P], C], send: Callable[[AsyncEngine, C], Sent[R]]
    ) -> Method[P, Sent[R]]:
        @wraps(build)
        async def method(resource: AsyncResource, *args: P.args, **keywords: P.kwargs) -> R:
            return await send(resource._engine, build(resource._settings, *args, **keywords))

        return cast("Method[P, Sent[R]]", method)  # as above


def raw_call(build: Callable[Concatenate[Settings, P], Call[T]]) -> Method[P, RawResponse[T]]:
    """Return the method of a call."""
    return _Sync.method(build, lambda engine, call: engine.raw_call(call))


def raw_list(build: Callable[Concatenate[Settings, P], Listing[T]]) -> Method[P, RawResponse[Page[T]]]:
    """Return the method of a list."""
    return _Sync.method(build, lambda engine, call: engine.raw_list(call))


def raw_envelope_list(
    build: Callable[Concatenate[Settings, P], EnvelopeListing[T, E]],
) -> Method[P, RawResponse[EnvelopePage[T, E]]]:
    """Return the method of a list whose body has a type."""
    return _Sync.method(build, lambda engine, call: engine.raw_envelope_list(call))


def raw_stream(build: Callable[Concatenate[Settings, P], Streaming[T]]) -> Method[P, RawResponse[Stream[T]]]:
    """Return the method of a stream."""
    return _Sync.method(build, lambda engine, call: engine.raw_stream(call))


def raw_byte_stream(build: Callable[Concatenate[Settings, P], Call[None]]) -> Method[P, RawResponse[ByteStream]]:
    """Return the method of a stream of bytes."""
    return _Sync.method(build, lambda engine, call: engine.raw_byte_stream(call))


def async_raw_call(
    build: Callable[Concatenate[Settings, P], Call[T]],
) -> Method[P, Sent[RawResponse[T]]]:
    """Return the asynchronous method of a call."""
    return _Async.method(build, lambda engine, call: engine.raw_call(call))


def async_raw_list(
    build: Callable[Concatenate[Settings, P], Listing[T]],
) -> Method[P, Sent[RawResponse[AsyncPage[T]]]]:
    """Return the asynchronous method of a list."""
    return _Async.method(build, lambda engine, call: engine.raw_list(call))


def async_raw_envelope_list(
    build: Callable[Concatenate[Settings, P], EnvelopeListing[T, E]],
) -> Method[P, Sent[RawResponse[AsyncEnvelopePage[T, E]]]]:
    """Return the asynchronous method of a list whose body has a type."""
    return _Async.method(build, lambda engine, call: engine.raw_envelope_list(call))


def async_raw_stream(
    build: Callable[Concatenate[Settings, P], Streaming[T]],
) -> Method[P, Sent[RawResponse[AsyncStream[T]]]]:
    """Return the asynchronous method of a stream."""
    return _Async.method(build, lambda engine, call: engine.raw_stream(call))


def async_raw_byte_stream(
    build: Callable[Concatenate[Settings, P], Call[None]],
) -> Method[P, Sent[RawResponse[AsyncByteStream]]]:
    """Return the asynchronous method of a stream of bytes."""
    return _Async.method(build, lambda engine, call: engine.raw_byte_stream(call))
