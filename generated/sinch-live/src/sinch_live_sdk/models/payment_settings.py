"""The type `PaymentSettings`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PaymentSettings(_Record):
    """How an order can be paid."""

    dynamic_pix: DynamicPix | None = None
    """A Pix code."""

    payment_link: PaymentLink | None = None
    """A page."""

    boleto: Boleto | None = None
    """A Boleto."""


from .boleto import Boleto  # noqa: E402
from .dynamic_pix import DynamicPix  # noqa: E402
from .payment_link import PaymentLink  # noqa: E402
