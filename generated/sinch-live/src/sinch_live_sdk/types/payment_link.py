"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.payment_link import PaymentLink


class PaymentLinkDict(_TypedDict):
    """The JSON of `PaymentLink`."""

    uri: str
    """The page."""


PaymentLinkInput: TypeAlias = PaymentLinkDict | PaymentLink
"""The JSON of `PaymentLink`, or the record."""
