"""The calls of `client.things`."""

from __future__ import annotations

from .._runtime.async_stream import AsyncByteStream, AsyncStream
from .._runtime.events import ServerSentEvent
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.stream import ByteStream, Stream
from .._runtime.values import JsonValue
from .._runtime.variants import UnknownVariant
from ..models.delta import Delta
from ..models.progress import Progress
from ..models.stop import Stop
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def chat(self) -> Stream[Delta | Stop | UnknownVariant]:
        """Chat: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /chat`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.chat_call(self._settings))

    def jobs(self) -> Stream[Progress | str | UnknownVariant]:
        """Jobs: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /jobs`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.jobs_call(self._settings))

    def words(self) -> Stream[str]:
        """Words: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /words`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.words_call(self._settings))

    def raw(self) -> Stream[ServerSentEvent]:
        """Raw: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /raw`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.raw_call(self._settings))

    def tail(self) -> Stream[Progress]:
        """Tail: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /tail`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.tail_call(self._settings))

    def values(self) -> Stream[JsonValue]:
        """Values: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /values`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.values_call(self._settings))

    def numbers(self) -> Stream[list[int]]:
        """Numbers: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /numbers`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.numbers_call(self._settings))

    def export(self) -> ByteStream:
        """Export: things.

        Returns:
            The bytes as they arrive; `with` closes the connection at its end.

        `GET /export`. Retried on any transient failure.
        """
        return self._engine.byte_stream(_calls.things.export_call(self._settings))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    def chat(self) -> AsyncStream[Delta | Stop | UnknownVariant]:
        """Chat: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /chat`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.chat_call(self._settings))

    def jobs(self) -> AsyncStream[Progress | str | UnknownVariant]:
        """Jobs: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /jobs`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.jobs_call(self._settings))

    def words(self) -> AsyncStream[str]:
        """Words: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /words`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.words_call(self._settings))

    def raw(self) -> AsyncStream[ServerSentEvent]:
        """Raw: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /raw`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.raw_call(self._settings))

    def tail(self) -> AsyncStream[Progress]:
        """Tail: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /tail`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.tail_call(self._settings))

    def values(self) -> AsyncStream[JsonValue]:
        """Values: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /values`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.values_call(self._settings))

    def numbers(self) -> AsyncStream[list[int]]:
        """Numbers: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        `GET /numbers`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.numbers_call(self._settings))

    def export(self) -> AsyncByteStream:
        """Export: things.

        Returns:
            The bytes as they arrive; `with` closes the connection at its end.

        `GET /export`. Retried on any transient failure.
        """
        return self._engine.byte_stream(_calls.things.export_call(self._settings))
