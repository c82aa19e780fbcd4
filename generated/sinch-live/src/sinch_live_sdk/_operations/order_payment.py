"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "OrderPayment": (
        '{"description":"What is to be paid.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"type":"string","description":"The country of the payment, such as `br`"},'
        '"reference_id":{"type":"string","description":"Your own reference"},"type_of_goods":{"type":"string",'
        '"enum":["digital-goods","physical-goods"],"description":"The kind of goods"},'
        '"total_amount_value":{"type":"integer","description":"The sum"},"order":{"$ref":"#/$defs/order/Order",'
        '"description":"The order"},"payment_settings":{"$ref":"#/$defs/payment_settings/PaymentSettings",'
        '"description":"How it can be paid"},"payment_buttons":{"type":"array",'
        '"items":{"$ref":"#/$defs/payment_button/PaymentButton"},"description":"The buttons to pay with: 2 at most"}},'
        '"required":["type","reference_id","type_of_goods","total_amount_value","order"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "OrderPayment": (
        '{"description":"What is to be paid.","type":"object","properties":{"type":{"type":"string",'
        '"description":"The country of the payment, such as `br`"},"reference_id":{"type":"string",'
        '"description":"Your own reference"},"type_of_goods":{"type":"string","examples":["digital-goods",'
        '"physical-goods"],"description":"The kind of goods"},"total_amount_value":{"type":"integer",'
        '"description":"The sum"},"order":{"$ref":"#/$defs/order/Order","description":"The order"},'
        '"payment_settings":{"anyOf":[{"$ref":"#/$defs/payment_settings/PaymentSettings"},{"type":"null"}],'
        '"description":"How it can be paid"},"payment_buttons":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/payment_button/PaymentButton"},"description":"The buttons to pay with: 2 at most"}}}'
    ),
}
"""The schema of each type, as it is received."""
