"""The methods of `with_raw_response`: each sends the call that a builder makes, and returns the raw response."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from types import GenericAlias
from typing import TYPE_CHECKING, Concatenate, ForwardRef, ParamSpec, Protocol, TypeAlias, TypeVar, cast

from .page import AsyncPage, Page
from .raw import RawResponse
from .resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .async_stream import AsyncByteStream, AsyncStream
    from .call import Call, Listing, Streaming
    from .engine import SyncEngine
    from .envelope import AsyncEnvelopePage, EnvelopeListing, EnvelopePage
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
    def method(
        build: Callable[Concatenate[Settings, P], C], send: Callable[[SyncEngine, C], R], parsed: type | None = None
    ) -> Method[P, R]:
        def method(resource: SyncResource, *args: P.args, **keywords: P.kwargs) -> R:
            return send(resource._engine, build(resource._settings, *args, **keywords))

        _describe(method, build, parsed)
        return cast("Method[P, R]", method)  # a function binds itself, which its type doesn't say


class _Async(AsyncResource):
    @staticmethod
    def method(
        build: Callable[Concatenate[Settings, P], C],
        send: Callable[[AsyncEngine, C], Sent[R]],
        parsed: type | None = None,
    ) -> Method[P, Sent[R]]:
        async def method(resource: AsyncResource, *args: P.args, **keywords: P.kwargs) -> R:
            return await send(resource._engine, build(resource._settings, *args, **keywords))

        _describe(method, build, parsed)
        return cast("Method[P, Sent[R]]", method)  # as above


def _describe(method: Callable[..., object], build: Callable[..., object], parsed: type | None) -> None:
    """Set the name, parameters and return type at run time, as type checkers know them.

    `parsed` is the class that the answer is parsed to: of what the builder's call returns, which is it otherwise.
    """
    signature = inspect.signature(build)
    _, *parameters = signature.parameters.values()
    named: str = signature.return_annotation.partition("[")[2].removesuffix("]")
    inner = ForwardRef(named)
    whole = inner if parsed is None else GenericAlias(parsed, (inner,)) if _takes_one(parsed) else parsed
    returned = GenericAlias(RawResponse, (whole,))
    name = build.__name__.removesuffix("_call")
    described: dict[str, object] = {
        "__name__": name,
        "__doc__": f"`{name}`, returning the raw response.",
        "__annotations__": {**{item.name: item.annotation for item in parameters}, "return": returned},
        "__signature__": signature.replace(return_annotation=returned),
        "__wrapped__": build,  # in whose module the annotations are resolved
    }
    for key, value in described.items():
        setattr(method, key, value)


def _takes_one(class_: type) -> bool:
    """Whether a class is generic over one type."""
    parameters: tuple[object, ...] = getattr(class_, "__parameters__", ())
    return len(parameters) == 1


def raw_call(build: Callable[Concatenate[Settings, P], Call[T]]) -> Method[P, RawResponse[T]]:
    """Return the method of a call."""
    return _Sync.method(build, lambda engine, call: engine.raw_call(call))


def raw_list(build: Callable[Concatenate[Settings, P], Listing[T]]) -> Method[P, RawResponse[Page[T]]]:
    """Return the method of a list."""
    return _Sync.method(build, lambda engine, call: engine.raw_list(call), Page)


def raw_envelope_list(
    build: Callable[Concatenate[Settings, P], EnvelopeListing[T, E]],
) -> Method[P, RawResponse[EnvelopePage[T, E]]]:
    """Return the method of a list whose body has a type."""
    from .envelope import EnvelopePage

    return _Sync.method(build, lambda engine, call: engine.raw_envelope_list(call), EnvelopePage)


def raw_stream(build: Callable[Concatenate[Settings, P], Streaming[T]]) -> Method[P, RawResponse[Stream[T]]]:
    """Return the method of a stream."""
    from .stream import Stream

    return _Sync.method(build, lambda engine, call: engine.raw_stream(call), Stream)


def raw_byte_stream(build: Callable[Concatenate[Settings, P], Call[None]]) -> Method[P, RawResponse[ByteStream]]:
    """Return the method of a stream of bytes."""
    from .stream import ByteStream

    return _Sync.method(build, lambda engine, call: engine.raw_byte_stream(call), ByteStream)


def async_raw_call(
    build: Callable[Concatenate[Settings, P], Call[T]],
) -> Method[P, Sent[RawResponse[T]]]:
    """Return the asynchronous method of a call."""
    return _Async.method(build, lambda engine, call: engine.raw_call(call))


def async_raw_list(
    build: Callable[Concatenate[Settings, P], Listing[T]],
) -> Method[P, Sent[RawResponse[AsyncPage[T]]]]:
    """Return the asynchronous method of a list."""
    return _Async.method(build, lambda engine, call: engine.raw_list(call), AsyncPage)


def async_raw_envelope_list(
    build: Callable[Concatenate[Settings, P], EnvelopeListing[T, E]],
) -> Method[P, Sent[RawResponse[AsyncEnvelopePage[T, E]]]]:
    """Return the asynchronous method of a list whose body has a type."""
    from .envelope import AsyncEnvelopePage

    return _Async.method(build, lambda engine, call: engine.raw_envelope_list(call), AsyncEnvelopePage)


def async_raw_stream(
    build: Callable[Concatenate[Settings, P], Streaming[T]],
) -> Method[P, Sent[RawResponse[AsyncStream[T]]]]:
    """Return the asynchronous method of a stream."""
    from .async_stream import AsyncStream

    return _Async.method(build, lambda engine, call: engine.raw_stream(call), AsyncStream)


def async_raw_byte_stream(
    build: Callable[Concatenate[Settings, P], Call[None]],
) -> Method[P, Sent[RawResponse[AsyncByteStream]]]:
    """Return the asynchronous method of a stream of bytes."""
    from .async_stream import AsyncByteStream

    return _Async.method(build, lambda engine, call: engine.raw_byte_stream(call), AsyncByteStream)
