"""The type `Money`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Money(_Record):
    """An amount of money."""

    currency_code: str | None = None
    """The currency, ISO 4217."""

    amount: Decimal | None = None
    """The amount."""
