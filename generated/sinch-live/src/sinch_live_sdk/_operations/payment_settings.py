"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "PaymentSettings": (
        '{"description":"How an order can be paid.","type":"object","additionalProperties":false,'
        '"properties":{"dynamic_pix":{"$ref":"#/$defs/dynamic_pix/DynamicPix","description":"A Pix code"},'
        '"payment_link":{"$ref":"#/$defs/payment_link/PaymentLink","description":"A page"},'
        '"boleto":{"$ref":"#/$defs/boleto/Boleto","description":"A Boleto"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "PaymentSettings": (
        '{"description":"How an order can be paid.","type":"object",'
        '"properties":{"dynamic_pix":{"anyOf":[{"$ref":"#/$defs/dynamic_pix/DynamicPix"},{"type":"null"}],'
        '"description":"A Pix code"},"payment_link":{"anyOf":[{"$ref":"#/$defs/payment_link/PaymentLink"},'
        '{"type":"null"}],"description":"A page"},"boleto":{"anyOf":[{"$ref":"#/$defs/boleto/Boleto"},{"type":"null"}],'
        '"description":"A Boleto"}}}'
    ),
}
"""The schema of each type, as it is received."""
