"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.order_status import OrderStatus, OrderStatusOrder, OrderStatusPayment
from ..models.whats_app_document_header import WhatsAppDocumentHeader
from ..models.whats_app_image_header import WhatsAppImageHeader
from ..models.whats_app_text import WhatsAppText
from ..models.whats_app_text_header import WhatsAppTextHeader
from ..models.whats_app_video_header import WhatsAppVideoHeader


class OrderStatusDict(_TypedDict):
    """The JSON of `OrderStatus`."""

    header: NotRequired[
        WhatsAppTextHeaderDict
        | WhatsAppTextHeader
        | WhatsAppImageHeaderDict
        | WhatsAppImageHeader
        | WhatsAppVideoHeaderDict
        | WhatsAppVideoHeader
        | WhatsAppDocumentHeaderDict
        | WhatsAppDocumentHeader
        | UnknownVariant
    ]
    """What stands above it."""

    body: NotRequired[WhatsAppTextDict | WhatsAppText]
    """The text."""

    footer: NotRequired[WhatsAppTextDict | WhatsAppText]
    """The text below it."""

    payment: OrderStatusPaymentDict | OrderStatusPayment
    """The order."""


class OrderStatusPaymentDict(_TypedDict):
    """The JSON of `OrderStatusPayment`."""

    reference_id: str
    """Your own reference."""

    order: OrderStatusOrderDict | OrderStatusOrder
    """What became of it."""


class OrderStatusOrderDict(_TypedDict):
    """The JSON of `OrderStatusOrder`."""

    status: Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"] | Unrecognized
    """How far it has come."""

    description: NotRequired[str]
    """That in words."""


from .whats_app_document_header import WhatsAppDocumentHeaderDict  # noqa: E402
from .whats_app_image_header import WhatsAppImageHeaderDict  # noqa: E402
from .whats_app_text import WhatsAppTextDict  # noqa: E402
from .whats_app_text_header import WhatsAppTextHeaderDict  # noqa: E402
from .whats_app_video_header import WhatsAppVideoHeaderDict  # noqa: E402

OrderStatusInput: TypeAlias = OrderStatusDict | OrderStatus
"""The JSON of `OrderStatus`, or the record."""

OrderStatusPaymentInput: TypeAlias = OrderStatusPaymentDict | OrderStatusPayment
"""The JSON of `OrderStatusPayment`, or the record."""

OrderStatusOrderInput: TypeAlias = OrderStatusOrderDict | OrderStatusOrder
"""The JSON of `OrderStatusOrder`, or the record."""
