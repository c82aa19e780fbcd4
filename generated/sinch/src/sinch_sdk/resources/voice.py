"""Manage voice calls."""

from __future__ import annotations

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, Listing as _Listing
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from ..models.voice import Voice, decode_voice as _decode_voice

_LIST_ITEMS = _Items(_decode_voice, ("voice", "voices"), "[resources.voice.operations.list]")
_VOICE = _returns.record(_decode_voice)


def _list_call(_settings: _Settings, /) -> _Listing[Voice]:
    return _Listing(_Call("GET", "/v1/calls", _returns.json_value), _LIST_ITEMS)


def _read_call(_settings: _Settings, /, id: str) -> _Call[Voice]:
    return _Call("GET", f"/v1/calls/{_wire.segment(id)}", _VOICE)


def _create_call(_settings: _Settings, /, *, to: str, from_: str) -> _Call[Voice]:
    return _Call(
        "POST",
        "/v1/calls",
        _VOICE,
        body=_body.json_body({"destination": {"number": _wire.text(to)}, "cli": _wire.text(from_)}),
    )


class VoiceResource(_SyncResource):
    """Manage voice calls."""

    def list(self) -> Page[Voice]:
        """List voice.

        `GET /v1/calls`. Sent again after any passing failure.

        Returns:
            The one page of `Voice` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings))

    def read(self, id: str) -> Voice:
        """Read one voice.

        `GET /v1/calls/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the call.

        Returns:
            The `Voice` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))

    def create(self, *, to: str, from_: str) -> Voice:
        """Create a new voice.

        `POST /v1/calls`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: Callee phone number.
            from_: Caller phone number.

        Returns:
            The `Voice` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_create_call(self._settings, to=to, from_=from_))


class AsyncVoiceResource(_AsyncResource):
    """Manage voice calls, awaited."""

    def list(self) -> AsyncPager[Voice]:
        """List voice.

        `GET /v1/calls`. Sent again after any passing failure.

        Returns:
            The one page of `Voice` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings))

    async def read(self, id: str) -> Voice:
        """Read one voice.

        `GET /v1/calls/{id}`. Sent again after any passing failure.

        Args:
            id: ID of the call.

        Returns:
            The `Voice` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))

    async def create(self, *, to: str, from_: str) -> Voice:
        """Create a new voice.

        `POST /v1/calls`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            to: Callee phone number.
            from_: Caller phone number.

        Returns:
            The `Voice` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_create_call(self._settings, to=to, from_=from_))


class VoiceResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceResource`, each giving the `RawResponse`."""

    def list(self) -> RawResponse[Page[Voice]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(_list_call(self._settings))

    def read(self, id: str) -> RawResponse[Voice]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

    def create(self, *, to: str, from_: str) -> RawResponse[Voice]:
        """`create`, as the answer itself."""
        return self._engine.raw_call(_create_call(self._settings, to=to, from_=from_))


class AsyncVoiceResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceResource`, each giving the `RawResponse`."""

    async def list(self) -> RawResponse[AsyncPage[Voice]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(_list_call(self._settings))

    async def read(self, id: str) -> RawResponse[Voice]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

    async def create(self, *, to: str, from_: str) -> RawResponse[Voice]:
        """`create`, as the answer itself."""
        return await self._engine.raw_call(_create_call(self._settings, to=to, from_=from_))
