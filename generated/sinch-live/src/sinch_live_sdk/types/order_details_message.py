"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.order_details import OrderDetails
from ..models.order_details_message import OrderDetailsMessage


class OrderDetailsMessageDict(_TypedDict):
    """The JSON of `OrderDetailsMessage`."""

    message_type: Literal["ORDER_DETAILS"]

    message: OrderDetailsDict | OrderDetails
    """The message."""


from .order_details import OrderDetailsDict  # noqa: E402

OrderDetailsMessageInput: TypeAlias = OrderDetailsMessageDict | OrderDetailsMessage
"""The JSON of `OrderDetailsMessage`, or the record."""
