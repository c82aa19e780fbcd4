"""The type `VerificationPrice`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VerificationPrice(_Record):
    """What a verification cost."""

    verification_price: CurrencyAmount | None = None
    """The price of the verification."""

    termination_price: CurrencyAmount | None = None
    """The price of the call."""

    billable_duration: int | None = None
    """How many seconds of the call are paid for."""


from .currency_amount import CurrencyAmount  # noqa: E402
