"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "PaymentLinkButton": (
        '{"description":"A button that opens a page to pay at.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"payment_link"},"uri":{"type":"string","description":"The page"}},'
        '"required":["type","uri"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "PaymentLinkButton": (
        '{"description":"A button that opens a page to pay at.","type":"object",'
        '"properties":{"type":{"const":"payment_link"},"uri":{"type":"string","description":"The page"}}}'
    ),
}
"""The schema of each type, as it is received."""
