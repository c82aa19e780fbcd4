"""The type `KakaoTalkDiscountRate`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkDiscountRate(_Record):
    """A product with a discount in percent."""

    title: str
    """The product."""

    regular_price: int
    """What it costs."""

    discount_price: int
    """What it costs now."""

    discount_rate: int
    """The percentage."""
