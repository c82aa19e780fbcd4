"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "AppleBusinessChatCredentials": (
        '{"description":"An account of Apple Messages for Business.","type":"object","additionalProperties":false,'
        '"properties":{"business_chat_account_id":{"type":"string","description":"The account"},'
        '"merchant_id":{"type":"string","description":"The merchant, for Apple Pay"},'
        '"apple_pay_certificate_reference":{"type":"string","description":"The certificate, for Apple Pay"},'
        '"apple_pay_certificate_password":{"type":"string","description":"Its password"}},'
        '"required":["business_chat_account_id"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "AppleBusinessChatCredentials": (
        '{"description":"An account of Apple Messages for Business.","type":"object",'
        '"properties":{"business_chat_account_id":{"type":"string","description":"The account"},'
        '"merchant_id":{"type":["string","null"],"description":"The merchant, for Apple Pay"},'
        '"apple_pay_certificate_reference":{"type":["string","null"],"description":"The certificate, for Apple Pay"},'
        '"apple_pay_certificate_password":{"type":["string","null"],"description":"Its password"}}}'
    ),
}
"""The schema of each type, as it is received."""
