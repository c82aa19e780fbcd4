"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "OrderItem": (
        '{"description":"An item of an order; amounts are in the smallest unit, times the offset of the currency.",'
        '"type":"object","additionalProperties":false,"properties":{"retailer_id":{"type":"string",'
        '"description":"The product"},"name":{"type":"string","description":"Its name"},'
        '"amount_value":{"type":"integer","description":"What one costs"},"quantity":{"type":"integer",'
        '"description":"How many"},"sale_amount_value":{"type":"integer","description":"What one costs,'
        ' with its discount"}},"required":["retailer_id","name","amount_value","quantity"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OrderItem": (
        '{"description":"An item of an order; amounts are in the smallest unit, times the offset of the currency.",'
        '"type":"object","properties":{"retailer_id":{"type":"string","description":"The product"},'
        '"name":{"type":"string","description":"Its name"},"amount_value":{"type":"integer",'
        '"description":"What one costs"},"quantity":{"type":"integer","description":"How many"},'
        '"sale_amount_value":{"type":["integer","null"],"description":"What one costs, with its discount"}}}'
    ),
}
"""The schema of each type, as it is received."""
