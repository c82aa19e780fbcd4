"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.payment_status_update_event import PaymentStatusUpdateEvent


class PaymentStatusUpdateEventDict(_TypedDict):
    """The JSON of `PaymentStatusUpdateEvent`."""

    reference_id: NotRequired[str]
    """Your own reference of the order."""

    payment_status: NotRequired[
        Literal[
            "PAYMENT_STATUS_UNKNOWN",
            "PAYMENT_STATUS_NEW",
            "PAYMENT_STATUS_PENDING",
            "PAYMENT_STATUS_CAPTURED",
            "PAYMENT_STATUS_CANCELED",
            "PAYMENT_STATUS_FAILED",
        ]
        | Unrecognized
    ]
    """How far the payment has come."""

    payment_transaction_status: NotRequired[
        Literal[
            "PAYMENT_STATUS_TRANSACTION_UNKNOWN",
            "PAYMENT_STATUS_TRANSACTION_PENDING",
            "PAYMENT_STATUS_TRANSACTION_FAILED",
            "PAYMENT_STATUS_TRANSACTION_SUCCESS",
            "PAYMENT_STATUS_TRANSACTION_CANCELED",
        ]
        | Unrecognized
    ]
    """What became of the transaction."""

    payment_transaction_id: NotRequired[str]
    """The transaction."""


PaymentStatusUpdateEventInput: TypeAlias = PaymentStatusUpdateEventDict | PaymentStatusUpdateEvent
"""The JSON of `PaymentStatusUpdateEvent`, or the record."""
