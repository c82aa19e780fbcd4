"""The type `OrderDetailsMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderDetailsMessage(_Record):
    """An order to be paid in WhatsApp."""

    message_type: Literal["ORDER_DETAILS"] | Unrecognized = "ORDER_DETAILS"

    message: OrderDetails
    """The message."""


from .order_details import OrderDetails  # noqa: E402
