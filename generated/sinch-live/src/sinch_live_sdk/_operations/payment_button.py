"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "PaymentButton": (
        '{"description":"A button to pay with.","anyOf":[{"allOf":[{"$ref":"#/$defs/pix_button/PixButton"},'
        '{"type":"object","properties":{"type":{"const":"pix_dynamic_code"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/payment_link_button/PaymentLinkButton"},{"type":"object",'
        '"properties":{"type":{"const":"payment_link"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/boleto_button/BoletoButton"},{"type":"object",'
        '"properties":{"type":{"const":"boleto"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "PaymentButton": (
        '{"description":"A button to pay with.","anyOf":[{"allOf":[{"$ref":"#/$defs/pix_button/PixButton"},'
        '{"type":"object","properties":{"type":{"const":"pix_dynamic_code"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/payment_link_button/PaymentLinkButton"},{"type":"object",'
        '"properties":{"type":{"const":"payment_link"}},"required":["type"]}]},'
        '{"allOf":[{"$ref":"#/$defs/boleto_button/BoletoButton"},{"type":"object",'
        '"properties":{"type":{"const":"boleto"}},"required":["type"]}]}]}'
    ),
}
"""The schema of each type, as it is received."""
