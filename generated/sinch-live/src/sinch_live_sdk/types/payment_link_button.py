"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.payment_link_button import PaymentLinkButton


class PaymentLinkButtonDict(_TypedDict):
    """The JSON of `PaymentLinkButton`."""

    type: Literal["payment_link"]

    uri: str
    """The page."""


PaymentLinkButtonInput: TypeAlias = PaymentLinkButtonDict | PaymentLinkButton
"""The JSON of `PaymentLinkButton`, or the record."""
