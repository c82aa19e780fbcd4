"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "KakaoTalkRegularPrice": (
        '{"description":"A product without a discount.","type":"object","additionalProperties":false,'
        '"properties":{"title":{"type":"string","description":"The product"},"regular_price":{"type":"integer",'
        '"description":"What it costs"}},"required":["title","regular_price"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "KakaoTalkRegularPrice": (
        '{"description":"A product without a discount.","type":"object","properties":{"title":{"type":"string",'
        '"description":"The product"},"regular_price":{"type":"integer","description":"What it costs"}}}'
    ),
}
"""The schema of each type, as it is received."""
