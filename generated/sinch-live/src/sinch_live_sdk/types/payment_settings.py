"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.boleto import Boleto
from ..models.dynamic_pix import DynamicPix
from ..models.payment_link import PaymentLink
from ..models.payment_settings import PaymentSettings


class PaymentSettingsDict(_TypedDict):
    """The JSON of `PaymentSettings`."""

    dynamic_pix: NotRequired[DynamicPixDict | DynamicPix]
    """A Pix code."""

    payment_link: NotRequired[PaymentLinkDict | PaymentLink]
    """A page."""

    boleto: NotRequired[BoletoDict | Boleto]
    """A Boleto."""


from .boleto import BoletoDict  # noqa: E402
from .dynamic_pix import DynamicPixDict  # noqa: E402
from .payment_link import PaymentLinkDict  # noqa: E402

PaymentSettingsInput: TypeAlias = PaymentSettingsDict | PaymentSettings
"""The JSON of `PaymentSettings`, or the record."""
