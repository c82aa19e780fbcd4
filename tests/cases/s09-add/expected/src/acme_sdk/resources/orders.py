"""What was ordered."""

from __future__ import annotations

from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.orders import Order
from ._calls import orders as _calls


class OrdersResource(_SyncResource):
    """What was ordered."""

    def find(self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t") -> Order:
        """Finds an order.

        `GET /orders/{id}`. Retried on any transient failure.

        Args:
            id: The path parameter `id`.
            state: Only these.
            trace: The header `X-Trace`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.find_call(self._settings, id, state=state, trace=trace))

    def make(self, *, item: str) -> Order:
        """Make: orders.

        `POST /orders`. Retried only if the request never reached the server, or on 429.

        Args:
            item: The body parameter `item`.
        """
        return self._engine.call(_calls.make_call(self._settings, item=item))


class AsyncOrdersResource(_AsyncResource):
    """What was ordered, asynchronously."""

    async def find(self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t") -> Order:
        """Finds an order.

        `GET /orders/{id}`. Retried on any transient failure.

        Args:
            id: The path parameter `id`.
            state: Only these.
            trace: The header `X-Trace`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.find_call(self._settings, id, state=state, trace=trace))

    async def make(self, *, item: str) -> Order:
        """Make: orders.

        `POST /orders`. Retried only if the request never reached the server, or on 429.

        Args:
            item: The body parameter `item`.
        """
        return await self._engine.call(_calls.make_call(self._settings, item=item))
