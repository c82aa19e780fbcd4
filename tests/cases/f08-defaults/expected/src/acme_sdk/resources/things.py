"""things."""

from __future__ import annotations

from .._runtime import decode as _decode, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, Listing as _Listing
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from .._runtime.values import IsoDateTime
from ..models.things import Thing, decode_thing as _decode_thing

_LIST_ITEMS = _Items(_decode_thing, ("things",), "[resources.things.operations.list]")


def _list_call(
    _settings: _Settings,
    /,
    *,
    count: int = 10,
    flag: bool = False,
    ratio: float = 0.5,
    since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
    word: str = "10",
) -> _Listing[Thing]:
    return _Listing(
        _Call(
            "GET",
            "",
            _returns.json_value,
            query={
                "q": f"{_wire.integer(_wire.default(count, 10))}{_wire.boolean(_wire.default(flag, False))}{_wire.number(_wire.default(ratio, 0.5))}{_wire.date_time(_wire.default(since, _decode.date_time('2026-01-31T00:00:00+00:00')))}{_wire.text(_wire.default(word, '10'))}"
            },
        ),
        _LIST_ITEMS,
    )


class ThingsResource(_SyncResource):
    """things."""

    def list(
        self,
        *,
        count: int = 10,
        flag: bool = False,
        ratio: float = 0.5,
        since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
        word: str = "10",
    ) -> Page[Thing]:
        """List things.

        `GET /`. Sent again after any passing failure.

        Args:
            count: The query's `q`.
            flag: The query's `q`.
            ratio: The query's `q`.
            since: The query's `q`.
            word: The query's `q`.

        Returns:
            The one page of `Thing` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    def list(
        self,
        *,
        count: int = 10,
        flag: bool = False,
        ratio: float = 0.5,
        since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
        word: str = "10",
    ) -> AsyncPager[Thing]:
        """List things.

        `GET /`. Sent again after any passing failure.

        Args:
            count: The query's `q`.
            flag: The query's `q`.
            ratio: The query's `q`.
            since: The query's `q`.
            word: The query's `q`.

        Returns:
            The one page of `Thing` that there is; iterating over it gives its items.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def list(
        self,
        *,
        count: int = 10,
        flag: bool = False,
        ratio: float = 0.5,
        since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
        word: str = "10",
    ) -> RawResponse[Page[Thing]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(
            _list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def list(
        self,
        *,
        count: int = 10,
        flag: bool = False,
        ratio: float = 0.5,
        since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
        word: str = "10",
    ) -> RawResponse[AsyncPage[Thing]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(
            _list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )
