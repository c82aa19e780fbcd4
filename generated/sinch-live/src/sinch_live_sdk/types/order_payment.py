"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.boleto_button import BoletoButton
from ..models.order import Order
from ..models.order_payment import OrderPayment
from ..models.payment_link_button import PaymentLinkButton
from ..models.payment_settings import PaymentSettings
from ..models.pix_button import PixButton


class OrderPaymentDict(_TypedDict):
    """The JSON of `OrderPayment`."""

    type: str
    """The country of the payment, such as `br`."""

    reference_id: str
    """Your own reference."""

    type_of_goods: Literal["digital-goods", "physical-goods"] | Unrecognized
    """The kind of goods."""

    total_amount_value: int
    """The sum."""

    order: OrderDict | Order
    """The order."""

    payment_settings: NotRequired[PaymentSettingsDict | PaymentSettings]
    """How it can be paid."""

    payment_buttons: NotRequired[
        Sequence[
            PixButtonDict
            | PixButton
            | PaymentLinkButtonDict
            | PaymentLinkButton
            | BoletoButtonDict
            | BoletoButton
            | UnknownVariant
        ]
    ]
    """The buttons to pay with: 2 at most."""


from .boleto_button import BoletoButtonDict  # noqa: E402
from .order import OrderDict  # noqa: E402
from .payment_link_button import PaymentLinkButtonDict  # noqa: E402
from .payment_settings import PaymentSettingsDict  # noqa: E402
from .pix_button import PixButtonDict  # noqa: E402

OrderPaymentInput: TypeAlias = OrderPaymentDict | OrderPayment
"""The JSON of `OrderPayment`, or the record."""
