"""The type `PaymentLinkButton`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PaymentLinkButton(_Record):
    """A button that opens a page to pay at."""

    type: Literal["payment_link"] | Unrecognized = "payment_link"

    uri: str
    """The page."""
