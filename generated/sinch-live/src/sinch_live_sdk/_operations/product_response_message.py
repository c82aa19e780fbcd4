"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ProductResponseMessage": (
        '{"description":"Products that were chosen.","type":"object","additionalProperties":false,'
        '"properties":{"products":{"type":"array","items":{"$ref":"#/$defs/product/Product"},'
        '"description":"The products"},"title":{"type":"string","description":"The text that came with them"},'
        '"catalog_id":{"type":"string","description":"Their catalog"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ProductResponseMessage": (
        '{"description":"Products that were chosen.","type":"object","properties":{"products":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/product/Product"},"description":"The products"},"title":{"type":["string","null"],'
        '"description":"The text that came with them"},"catalog_id":{"type":["string","null"],'
        '"description":"Their catalog"}}}'
    ),
}
"""The schema of each type, as it is received."""
