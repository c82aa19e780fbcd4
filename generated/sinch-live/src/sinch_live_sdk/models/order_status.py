"""The type `OrderStatus`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderStatusOrder(_Record):
    """What became of it."""

    status: Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"] | Unrecognized
    """How far it has come."""

    description: str | None = None
    """That in words."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderStatusPayment(_Record):
    """The order."""

    reference_id: str
    """Your own reference."""

    order: OrderStatusOrder
    """What became of it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderStatus(_Record):
    """How far an order of WhatsApp has come."""

    header: (
        WhatsAppTextHeader | WhatsAppImageHeader | WhatsAppVideoHeader | WhatsAppDocumentHeader | UnknownVariant | None
    ) = None
    """What stands above it."""

    body: WhatsAppText | None = None
    """The text."""

    footer: WhatsAppText | None = None
    """The text below it."""

    payment: OrderStatusPayment
    """The order."""


from .whats_app_document_header import WhatsAppDocumentHeader  # noqa: E402
from .whats_app_image_header import WhatsAppImageHeader  # noqa: E402
from .whats_app_text import WhatsAppText  # noqa: E402
from .whats_app_text_header import WhatsAppTextHeader  # noqa: E402
from .whats_app_video_header import WhatsAppVideoHeader  # noqa: E402
