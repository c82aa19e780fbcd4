"""The type `OrderPayment`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OrderPayment(_Record):
    """What is to be paid."""

    type: str
    """The country of the payment, such as `br`."""

    reference_id: str
    """Your own reference."""

    type_of_goods: Literal["digital-goods", "physical-goods"] | Unrecognized
    """The kind of goods."""

    total_amount_value: int
    """The sum."""

    order: Order
    """The order."""

    payment_settings: PaymentSettings | None = None
    """How it can be paid."""

    payment_buttons: list[PixButton | PaymentLinkButton | BoletoButton | UnknownVariant] | None = None
    """The buttons to pay with: 2 at most."""


from .boleto_button import BoletoButton  # noqa: E402
from .order import Order  # noqa: E402
from .payment_link_button import PaymentLinkButton  # noqa: E402
from .payment_settings import PaymentSettings  # noqa: E402
from .pix_button import PixButton  # noqa: E402
