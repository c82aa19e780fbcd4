"""things."""

from __future__ import annotations

from typing import Literal

from .._runtime import returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, Listing as _Listing
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from ..models.things import Thing, decode_thing as _decode_thing

_LIST_ITEMS = _Items(_decode_thing, ("things",), "[resources.things.operations.list]")


def _list_call(
    _settings: _Settings, /, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            "",
            _returns.json_value,
            query={"state": _wire.text(_wire.default(state, "open")), "size": _wire.optional(size, _wire.integer)},
        ),
        _LIST_ITEMS,
    )


class ThingsResource(_SyncResource):
    """things."""

    def list(self, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None) -> Page[Thing]:
        """List things.

        `GET /`. Sent again after any passing failure.

        Args:
            state: The query's `state`.
            size: The query's `size`.

        Returns:
            The one page of `Thing` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, state=state, size=size))


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    def list(
        self, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None
    ) -> AsyncPager[Thing]:
        """List things.

        `GET /`. Sent again after any passing failure.

        Args:
            state: The query's `state`.
            size: The query's `size`.

        Returns:
            The one page of `Thing` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, state=state, size=size))


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def list(
        self, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None
    ) -> RawResponse[Page[Thing]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(_list_call(self._settings, state=state, size=size))


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def list(
        self, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None
    ) -> RawResponse[AsyncPage[Thing]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(_list_call(self._settings, state=state, size=size))
