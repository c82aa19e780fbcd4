"""The type `PaymentButton`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .boleto_button import BoletoButton
from .payment_link_button import PaymentLinkButton
from .pix_button import PixButton

PaymentButton: TypeAlias = PixButton | PaymentLinkButton | BoletoButton | UnknownVariant
"""A button to pay with."""
