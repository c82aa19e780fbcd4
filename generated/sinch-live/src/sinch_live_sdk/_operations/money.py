"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Money": (
        '{"description":"An amount of money.","type":"object","properties":{"currencyCode":{"type":["string","null"],'
        '"description":"The currency, ISO 4217"},"amount":{"type":["string","null"],"pattern":"^[+-]?[0-9]{1,'
        '300}(\\\\.[0-9]{1,300})?$","examples":["1.50"],"description":"The amount"}}}'
    ),
}
"""The schema of each type, as it is received."""
