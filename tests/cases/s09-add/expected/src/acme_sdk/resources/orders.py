"""What was ordered."""

from __future__ import annotations

from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.orders import Order
from . import _calls


class OrdersResource(_SyncResource):
    """What was ordered."""

    def find(self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t") -> Order:
        """Finds an order.

        Args:
            state: Only these.

        `GET /orders/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.orders.find_call(self._settings, id, state=state, trace=trace))

    def make(self, *, item: str) -> Order:
        """Make: orders.

        `POST /orders`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.orders.make_call(self._settings, item=item))


class AsyncOrdersResource(_AsyncResource):
    """What was ordered, asynchronously."""

    async def find(self, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t") -> Order:
        """Finds an order.

        Args:
            state: Only these.

        `GET /orders/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.orders.find_call(self._settings, id, state=state, trace=trace))

    async def make(self, *, item: str) -> Order:
        """Make: orders.

        `POST /orders`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.orders.make_call(self._settings, item=item))
