"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VerificationPrice": (
        '{"description":"What a verification cost.","type":"object",'
        '"properties":{"verificationPrice":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},'
        '{"type":"null"}],"description":"The price of the verification"},'
        '"terminationPrice":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},{"type":"null"}],'
        '"description":"The price of the call"},"billableDuration":{"type":["integer","null"],'
        '"description":"How many seconds of the call are paid for"}}}'
    ),
}
"""The schema of each type, as it is received."""
