"""The type `PaymentStatusUpdateEvent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PaymentStatusUpdateEvent(_Record):
    """News of a payment."""

    reference_id: str | None = None
    """Your own reference of the order."""

    payment_status: (
        Literal[
            "PAYMENT_STATUS_UNKNOWN",
            "PAYMENT_STATUS_NEW",
            "PAYMENT_STATUS_PENDING",
            "PAYMENT_STATUS_CAPTURED",
            "PAYMENT_STATUS_CANCELED",
            "PAYMENT_STATUS_FAILED",
        ]
        | Unrecognized
        | None
    ) = None
    """How far the payment has come."""

    payment_transaction_status: (
        Literal[
            "PAYMENT_STATUS_TRANSACTION_UNKNOWN",
            "PAYMENT_STATUS_TRANSACTION_PENDING",
            "PAYMENT_STATUS_TRANSACTION_FAILED",
            "PAYMENT_STATUS_TRANSACTION_SUCCESS",
            "PAYMENT_STATUS_TRANSACTION_CANCELED",
        ]
        | Unrecognized
        | None
    ) = None
    """What became of the transaction."""

    payment_transaction_id: str | None = None
    """The transaction."""
