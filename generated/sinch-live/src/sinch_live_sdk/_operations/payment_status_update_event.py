"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "PaymentStatusUpdateEvent": (
        '{"description":"News of a payment.","type":"object","additionalProperties":false,'
        '"properties":{"reference_id":{"type":"string","description":"Your own reference of the order"},'
        '"payment_status":{"type":"string","enum":["PAYMENT_STATUS_UNKNOWN","PAYMENT_STATUS_NEW",'
        '"PAYMENT_STATUS_PENDING","PAYMENT_STATUS_CAPTURED","PAYMENT_STATUS_CANCELED","PAYMENT_STATUS_FAILED"],'
        '"description":"How far the payment has come"},"payment_transaction_status":{"type":"string",'
        '"enum":["PAYMENT_STATUS_TRANSACTION_UNKNOWN","PAYMENT_STATUS_TRANSACTION_PENDING",'
        '"PAYMENT_STATUS_TRANSACTION_FAILED","PAYMENT_STATUS_TRANSACTION_SUCCESS",'
        '"PAYMENT_STATUS_TRANSACTION_CANCELED"],"description":"What became of the transaction"},'
        '"payment_transaction_id":{"type":"string","description":"The transaction"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "PaymentStatusUpdateEvent": (
        '{"description":"News of a payment.","type":"object","properties":{"reference_id":{"type":["string","null"],'
        '"description":"Your own reference of the order"},"payment_status":{"type":["string","null"],'
        '"examples":["PAYMENT_STATUS_UNKNOWN","PAYMENT_STATUS_NEW","PAYMENT_STATUS_PENDING","PAYMENT_STATUS_CAPTURED",'
        '"PAYMENT_STATUS_CANCELED","PAYMENT_STATUS_FAILED"],"description":"How far the payment has come"},'
        '"payment_transaction_status":{"type":["string","null"],"examples":["PAYMENT_STATUS_TRANSACTION_UNKNOWN",'
        '"PAYMENT_STATUS_TRANSACTION_PENDING","PAYMENT_STATUS_TRANSACTION_FAILED","PAYMENT_STATUS_TRANSACTION_SUCCESS",'
        '"PAYMENT_STATUS_TRANSACTION_CANCELED"],"description":"What became of the transaction"},'
        '"payment_transaction_id":{"type":["string","null"],"description":"The transaction"}}}'
    ),
}
"""The schema of each type, as it is received."""
