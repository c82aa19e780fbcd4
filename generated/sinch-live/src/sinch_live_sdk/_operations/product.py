"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Product": (
        '{"description":"A product of a catalog.","type":"object","additionalProperties":false,'
        '"properties":{"id":{"type":"string","description":"The product"},"marketplace":{"type":"string",'
        '"description":"Where it is sold"},"quantity":{"type":"integer","description":"How many, in a response"},'
        '"item_price":{"type":"number","description":"What one costs, in a response"},"currency":{"type":"string",'
        '"description":"The currency of the price"}},"required":["id","marketplace"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Product": (
        '{"description":"A product of a catalog.","type":"object","properties":{"id":{"type":"string",'
        '"description":"The product"},"marketplace":{"type":"string","description":"Where it is sold"},'
        '"quantity":{"type":["integer","null"],"description":"How many, in a response"},"item_price":{"type":["number",'
        '"null"],"description":"What one costs, in a response"},"currency":{"type":["string","null"],'
        '"description":"The currency of the price"}}}'
    ),
}
"""The schema of each type, as it is received."""
