"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CurrencyAmount": (
        '{"description":"An amount of money.","type":"object","properties":{"currencyId":{"type":["string","null"],'
        '"description":"The currency, ISO 4217"},"amount":{"type":["number","null"],"description":"The amount"}}}'
    ),
}
"""The schema of each type, as it is received."""
