"""The type `PaymentLink`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PaymentLink(_Record):
    """A page to pay at."""

    uri: str
    """The page."""
