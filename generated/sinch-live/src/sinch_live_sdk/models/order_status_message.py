"""The type `OrderStatusMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderStatusMessage(_Record):
    """News of an order of WhatsApp."""

    message_type: Literal["ORDER_STATUS"] | Unrecognized = "ORDER_STATUS"

    message: OrderStatus
    """The message."""


from .order_status import OrderStatus  # noqa: E402
