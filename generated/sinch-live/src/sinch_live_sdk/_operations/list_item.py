"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ListItem": (
        '{"description":"An item of a list: a choice or a product.","anyOf":[{"type":"object",'
        '"properties":{"choice":{"$ref":"#/$defs/list_choice/ListChoice"}},"required":["choice"],'
        '"additionalProperties":false},{"type":"object","properties":{"product":{"$ref":"#/$defs/product/Product"}},'
        '"required":["product"],"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ListItem": (
        '{"description":"An item of a list: a choice or a product.","anyOf":[{"type":"object",'
        '"properties":{"choice":{"$ref":"#/$defs/list_choice/ListChoice"}},"required":["choice"]},{"type":"object",'
        '"properties":{"product":{"$ref":"#/$defs/product/Product"}},"required":["product"]}]}'
    ),
}
"""The schema of each type, as it is received."""
