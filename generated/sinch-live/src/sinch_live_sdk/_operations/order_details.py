"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "OrderDetails": (
        '{"description":"An order that can be paid in WhatsApp.","type":"object","additionalProperties":false,'
        '"properties":{"header":{"$ref":"#/$defs/whats_app_header/WhatsAppHeader",'
        '"description":"What stands above it"},"body":{"$ref":"#/$defs/whats_app_text/WhatsAppText",'
        '"description":"The text"},"footer":{"$ref":"#/$defs/whats_app_text/WhatsAppText",'
        '"description":"The text below it"},"payment":{"$ref":"#/$defs/order_payment/OrderPayment",'
        '"description":"The order and its payment"}},"required":["payment"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OrderDetails": (
        '{"description":"An order that can be paid in WhatsApp.","type":"object",'
        '"properties":{"header":{"anyOf":[{"$ref":"#/$defs/whats_app_header/WhatsAppHeader"},{"type":"null"}],'
        '"description":"What stands above it"},"body":{"anyOf":[{"$ref":"#/$defs/whats_app_text/WhatsAppText"},'
        '{"type":"null"}],"description":"The text"},"footer":{"anyOf":[{"$ref":"#/$defs/whats_app_text/WhatsAppText"},'
        '{"type":"null"}],"description":"The text below it"},"payment":{"$ref":"#/$defs/order_payment/OrderPayment",'
        '"description":"The order and its payment"}}}'
    ),
}
"""The schema of each type, as it is received."""
