"""The type `OrderDetails`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderDetails(_Record):
    """An order that can be paid in WhatsApp."""

    header: (
        WhatsAppTextHeader | WhatsAppImageHeader | WhatsAppVideoHeader | WhatsAppDocumentHeader | UnknownVariant | None
    ) = None
    """What stands above it."""

    body: WhatsAppText | None = None
    """The text."""

    footer: WhatsAppText | None = None
    """The text below it."""

    payment: OrderPayment
    """The order and its payment."""


from .order_payment import OrderPayment  # noqa: E402
from .whats_app_document_header import WhatsAppDocumentHeader  # noqa: E402
from .whats_app_image_header import WhatsAppImageHeader  # noqa: E402
from .whats_app_text import WhatsAppText  # noqa: E402
from .whats_app_text_header import WhatsAppTextHeader  # noqa: E402
from .whats_app_video_header import WhatsAppVideoHeader  # noqa: E402
