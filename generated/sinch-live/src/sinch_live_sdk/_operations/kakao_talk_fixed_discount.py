"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkFixedDiscount": (
        '{"description":"A product with a discount of a sum.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The product"},"regular_price":{"type":"integer",'
        '"description":"What it costs"},"discount_price":{"type":"integer","description":"What it costs now"},'
        '"discount_fixed":{"type":"integer","description":"The discount"}},"required":["title","regular_price",'
        '"discount_price","discount_fixed"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkFixedDiscount": (
        '{"description":"A product with a discount of a sum.","type":"object","properties":{"title":{"type":"string",'
        '"description":"The product"},"regular_price":{"type":"integer","description":"What it costs"},'
        '"discount_price":{"type":"integer","description":"What it costs now"},"discount_fixed":{"type":"integer",'
        '"description":"The discount"}}}'
    ),
}
"""The schema of each type, as it is received."""
