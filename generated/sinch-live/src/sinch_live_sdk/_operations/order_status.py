"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "OrderStatus": (
        '{"description":"How far an order of WhatsApp has come.","type":"object","additionalProperties":false,'
        '"properties":{"header":{"$ref":"#/$defs/whats_app_header/WhatsAppHeader",'
        '"description":"What stands above it"},"body":{"$ref":"#/$defs/whats_app_text/WhatsAppText",'
        '"description":"The text"},"footer":{"$ref":"#/$defs/whats_app_text/WhatsAppText",'
        '"description":"The text below it"},"payment":{"$ref":"#/$defs/order_status/OrderStatusPayment",'
        '"description":"The order"}},"required":["payment"]}'
    ),
    "OrderStatusPayment": (
        '{"type":"object","additionalProperties":false,"properties":{"reference_id":{"type":"string",'
        '"description":"Your own reference"},"order":{"$ref":"#/$defs/order_status/OrderStatusOrder",'
        '"description":"What became of it"}},"required":["reference_id","order"]}'
    ),
    "OrderStatusOrder": (
        '{"type":"object","additionalProperties":false,"properties":{"status":{"type":"string","enum":["pending",'
        '"processing","partially-shipped","shipped","completed","canceled"],"description":"How far it has come"},'
        '"description":{"type":"string","description":"That in words"}},"required":["status"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OrderStatus": (
        '{"description":"How far an order of WhatsApp has come.","type":"object",'
        '"properties":{"header":{"anyOf":[{"$ref":"#/$defs/whats_app_header/WhatsAppHeader"},{"type":"null"}],'
        '"description":"What stands above it"},"body":{"anyOf":[{"$ref":"#/$defs/whats_app_text/WhatsAppText"},'
        '{"type":"null"}],"description":"The text"},"footer":{"anyOf":[{"$ref":"#/$defs/whats_app_text/WhatsAppText"},'
        '{"type":"null"}],"description":"The text below it"},'
        '"payment":{"$ref":"#/$defs/order_status/OrderStatusPayment","description":"The order"}}}'
    ),
    "OrderStatusPayment": (
        '{"type":"object","properties":{"reference_id":{"type":"string","description":"Your own reference"},'
        '"order":{"$ref":"#/$defs/order_status/OrderStatusOrder","description":"What became of it"}}}'
    ),
    "OrderStatusOrder": (
        '{"type":"object","properties":{"status":{"type":"string","examples":["pending","processing",'
        '"partially-shipped","shipped","completed","canceled"],"description":"How far it has come"},'
        '"description":{"type":["string","null"],"description":"That in words"}}}'
    ),
}
"""The schema of each type, as it is received."""
