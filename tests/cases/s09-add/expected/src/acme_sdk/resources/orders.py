"""What was ordered."""

from __future__ import annotations

from typing import Literal

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from ..models.orders import Order, decode_order as _decode_order

_ORDER = _returns.record(_decode_order)


def _find_call(
    _settings: _Settings, /, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t"
) -> _Call[Order]:
    return _Call(
        "GET",
        f"/orders/{_wire.segment(_wire.integer(id))}",
        _ORDER,
        query={"expand": "lines", "state": _wire.optional(state, _wire.text)},
        headers={"X-Trace": _wire.text(_wire.default(trace, "t"))},
    )


def _make_call(_settings: _Settings, /, *, item: str) -> _Call[Order]:
    return _Call(
        "POST", "/orders", _ORDER, body=_body.form_body({"item": _wire.text(item)}, "application/x-www-form-urlencoded")
    )


class OrdersResource(_SyncResource):
    """What was ordered."""

    def find(self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t") -> Order:
        """Finds an order.

        `GET /orders/{id}`. Sent again after any passing failure.

        Args:
            id: The `id` of the path.
            state: Only these.
            trace: The header `X-Trace`.

        Returns:
            The `Order` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_find_call(self._settings, id, state=state, trace=trace))

    def make(self, *, item: str) -> Order:
        """Make: orders.

        `POST /orders`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            item: The `item` of the body.

        Returns:
            The `Order` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_make_call(self._settings, item=item))


class AsyncOrdersResource(_AsyncResource):
    """What was ordered, awaited."""

    async def find(self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t") -> Order:
        """Finds an order.

        `GET /orders/{id}`. Sent again after any passing failure.

        Args:
            id: The `id` of the path.
            state: Only these.
            trace: The header `X-Trace`.

        Returns:
            The `Order` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_find_call(self._settings, id, state=state, trace=trace))

    async def make(self, *, item: str) -> Order:
        """Make: orders.

        `POST /orders`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            item: The `item` of the body.

        Returns:
            The `Order` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_make_call(self._settings, item=item))


class OrdersResourceWithRawResponse(_SyncResource):
    """The calls of `OrdersResource`, each giving the `RawResponse`."""

    def find(self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t") -> RawResponse[Order]:
        """`find`, as the answer itself."""
        return self._engine.raw_call(_find_call(self._settings, id, state=state, trace=trace))

    def make(self, *, item: str) -> RawResponse[Order]:
        """`make`, as the answer itself."""
        return self._engine.raw_call(_make_call(self._settings, item=item))


class AsyncOrdersResourceWithRawResponse(_AsyncResource):
    """The calls of `OrdersResource`, each giving the `RawResponse`."""

    async def find(
        self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t"
    ) -> RawResponse[Order]:
        """`find`, as the answer itself."""
        return await self._engine.raw_call(_find_call(self._settings, id, state=state, trace=trace))

    async def make(self, *, item: str) -> RawResponse[Order]:
        """`make`, as the answer itself."""
        return await self._engine.raw_call(_make_call(self._settings, item=item))
