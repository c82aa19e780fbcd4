"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.boleto_button import BoletoButton
from ..models.payment_link_button import PaymentLinkButton
from ..models.pix_button import PixButton
from .boleto_button import BoletoButtonDict
from .payment_link_button import PaymentLinkButtonDict
from .pix_button import PixButtonDict

PaymentButtonInput: TypeAlias = (
    PixButtonDict
    | PixButton
    | PaymentLinkButtonDict
    | PaymentLinkButton
    | BoletoButtonDict
    | BoletoButton
    | UnknownVariant
)
"""An argument of type `PaymentButton`."""
