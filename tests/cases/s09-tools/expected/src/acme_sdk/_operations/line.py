"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Line": (
        '{"type":"object","additionalProperties":false,"properties":{"sku":{"type":"string"},"due":{"type":"string",'
        '"format":"date"},"parts":{"type":"array","items":{"$ref":"#/$defs/line/Line"}}},"required":["sku"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Line": (
        '{"type":"object","properties":{"sku":{"type":"string"},"due":{"type":["string","null"],"format":"date"},'
        '"parts":{"type":["array","null"],"items":{"$ref":"#/$defs/line/Line"}}}}'
    ),
}
"""The schema of each type, as it is received."""
