"""things."""

from __future__ import annotations

from .._runtime import returns as _returns
from .._runtime.call import Call as _Call, Policy as _Policy
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from ..models.things import Thing, decode_thing as _decode_thing

_THING = _returns.record(_decode_thing)
_POLICY = _Policy(timeout=2.5)


def _read_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("GET", "", _THING, policy=_POLICY)


def _edit_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("PUT", "", _THING)


class ThingsResource(_SyncResource):
    """things."""

    def read(self) -> Thing:
        """Read one thing.

        `GET /`. Sent again after any passing failure. Waits for 2.5 seconds unless told otherwise.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings))

    def edit(self) -> Thing:
        """Edit: things.

        `PUT /`. Sent again after any passing failure.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_edit_call(self._settings))


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    async def read(self) -> Thing:
        """Read one thing.

        `GET /`. Sent again after any passing failure. Waits for 2.5 seconds unless told otherwise.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings))

    async def edit(self) -> Thing:
        """Edit: things.

        `PUT /`. Sent again after any passing failure.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_edit_call(self._settings))


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def read(self) -> RawResponse[Thing]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings))

    def edit(self) -> RawResponse[Thing]:
        """`edit`, as the answer itself."""
        return self._engine.raw_call(_edit_call(self._settings))


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def read(self) -> RawResponse[Thing]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings))

    async def edit(self) -> RawResponse[Thing]:
        """`edit`, as the answer itself."""
        return await self._engine.raw_call(_edit_call(self._settings))
