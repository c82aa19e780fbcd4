"""The type `KakaoTalkRegularPrice`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkRegularPrice(_Record):
    """A product without a discount."""

    title: str
    """The product."""

    regular_price: int
    """What it costs."""
