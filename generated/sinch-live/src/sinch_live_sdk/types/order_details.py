"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.order_details import OrderDetails
from ..models.order_payment import OrderPayment
from ..models.whats_app_document_header import WhatsAppDocumentHeader
from ..models.whats_app_image_header import WhatsAppImageHeader
from ..models.whats_app_text import WhatsAppText
from ..models.whats_app_text_header import WhatsAppTextHeader
from ..models.whats_app_video_header import WhatsAppVideoHeader


class OrderDetailsDict(_TypedDict):
    """The JSON of `OrderDetails`."""

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

    payment: OrderPaymentDict | OrderPayment
    """The order and its payment."""


from .order_payment import OrderPaymentDict  # noqa: E402
from .whats_app_document_header import WhatsAppDocumentHeaderDict  # noqa: E402
from .whats_app_image_header import WhatsAppImageHeaderDict  # noqa: E402
from .whats_app_text import WhatsAppTextDict  # noqa: E402
from .whats_app_text_header import WhatsAppTextHeaderDict  # noqa: E402
from .whats_app_video_header import WhatsAppVideoHeaderDict  # noqa: E402

OrderDetailsInput: TypeAlias = OrderDetailsDict | OrderDetails
"""The JSON of `OrderDetails`, or the record."""
