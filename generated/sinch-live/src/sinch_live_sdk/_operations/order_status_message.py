"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "OrderStatusMessage": (
        '{"description":"News of an order of WhatsApp.","type":"object","additionalProperties":false,'
        '"properties":{"message_type":{"const":"ORDER_STATUS"},"message":{"$ref":"#/$defs/order_status/OrderStatus",'
        '"description":"The message"}},"required":["message_type","message"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OrderStatusMessage": (
        '{"description":"News of an order of WhatsApp.","type":"object",'
        '"properties":{"message_type":{"const":"ORDER_STATUS"},"message":{"$ref":"#/$defs/order_status/OrderStatus",'
        '"description":"The message"}}}'
    ),
}
"""The schema of each type, as it is received."""
