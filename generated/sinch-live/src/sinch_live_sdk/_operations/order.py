"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Order": (
        '{"description":"An order.","type":"object","additionalProperties":false,"properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/order_item/OrderItem"},"description":"The items"},"subtotal_value":{"type":"integer",'
        '"description":"What the items cost"},"tax_value":{"type":"integer","description":"The tax"},'
        '"tax_description":{"type":"string","description":"The tax in words"},"shipping_value":{"type":"integer",'
        '"description":"What the shipping costs"},"shipping_description":{"type":"string",'
        '"description":"The shipping in words"},"discount_value":{"type":"integer","description":"The discount"},'
        '"discount_description":{"type":"string","description":"The discount in words"},'
        '"discount_program_name":{"type":"string","description":"The programme of the discount"},'
        '"catalog_id":{"type":"string","description":"The catalog"},"expiration_time":{"type":"string",'
        '"description":"When the order expires, in seconds since 1970"},"expiration_description":{"type":"string",'
        '"description":"The expiry in words"}},"required":["items","subtotal_value","tax_value"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Order": (
        '{"description":"An order.","type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/order_item/OrderItem"},"description":"The items"},"subtotal_value":{"type":"integer",'
        '"description":"What the items cost"},"tax_value":{"type":"integer","description":"The tax"},'
        '"tax_description":{"type":["string","null"],"description":"The tax in words"},'
        '"shipping_value":{"type":["integer","null"],"description":"What the shipping costs"},'
        '"shipping_description":{"type":["string","null"],"description":"The shipping in words"},'
        '"discount_value":{"type":["integer","null"],"description":"The discount"},'
        '"discount_description":{"type":["string","null"],"description":"The discount in words"},'
        '"discount_program_name":{"type":["string","null"],"description":"The programme of the discount"},'
        '"catalog_id":{"type":["string","null"],"description":"The catalog"},"expiration_time":{"type":["string",'
        '"null"],"description":"When the order expires, in seconds since 1970"},'
        '"expiration_description":{"type":["string","null"],"description":"The expiry in words"}}}'
    ),
}
"""The schema of each type, as it is received."""
