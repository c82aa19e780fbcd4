"""things."""

from __future__ import annotations

import builtins

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
    _settings: _Settings, /, *, q: str, limit: int = 10, tag: str | None = None, ids: list[int] | None = None
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            "",
            _returns.json_value,
            query={
                "max results": "50",
                "q": _wire.text(q),
                "limit": _wire.integer(_wire.default(limit, 10)),
                "tag": _wire.concat("tag:", _wire.optional(tag, _wire.text)),
                "ids": _wire.optional(ids, _wire.list_of(_wire.integer)),
            },
        ),
        _LIST_ITEMS,
    )


class ThingsResource(_SyncResource):
    """things."""

    def list(
        self, *, q: str, limit: int = 10, tag: str | None = None, ids: builtins.list[int] | None = None
    ) -> Page[Thing]:
        """List things.

        `GET /`. Sent again after any passing failure.

        Args:
            q: The query's `q`.
            limit: The query's `limit`.
            tag: The query's `tag`.
            ids: The query's `ids`.

        Returns:
            The one page of `Thing` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    def list(
        self, *, q: str, limit: int = 10, tag: str | None = None, ids: builtins.list[int] | None = None
    ) -> AsyncPager[Thing]:
        """List things.

        `GET /`. Sent again after any passing failure.

        Args:
            q: The query's `q`.
            limit: The query's `limit`.
            tag: The query's `tag`.
            ids: The query's `ids`.

        Returns:
            The one page of `Thing` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(_list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def list(
        self, *, q: str, limit: int = 10, tag: str | None = None, ids: builtins.list[int] | None = None
    ) -> RawResponse[Page[Thing]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(_list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def list(
        self, *, q: str, limit: int = 10, tag: str | None = None, ids: builtins.list[int] | None = None
    ) -> RawResponse[AsyncPage[Thing]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(_list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))
