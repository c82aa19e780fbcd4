"""The type `KakaoTalkFreeCoupon`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkFreeCoupon(_Record):
    """A coupon of a gift."""

    type: Literal["FREE_COUPON"] | Unrecognized = "FREE_COUPON"

    title: str
    """The title."""

    description: str | None = None
    """What it is for."""

    link_mo: str | None = None
    """The page on a phone."""

    link_pc: str | None = None
    """The page on a desktop."""

    scheme_ios: str | None = None
    """The link of an app on iOS."""

    scheme_android: str | None = None
    """The link of an app on Android."""
