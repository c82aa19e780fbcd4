"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.order_status import OrderStatus
from ..models.order_status_message import OrderStatusMessage


class OrderStatusMessageDict(_TypedDict):
    """The JSON of `OrderStatusMessage`."""

    message_type: Literal["ORDER_STATUS"]

    message: OrderStatusDict | OrderStatus
    """The message."""


from .order_status import OrderStatusDict  # noqa: E402

OrderStatusMessageInput: TypeAlias = OrderStatusMessageDict | OrderStatusMessage
"""The JSON of `OrderStatusMessage`, or the record."""
