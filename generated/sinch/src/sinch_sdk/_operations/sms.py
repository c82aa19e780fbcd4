"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"sms.list","reply":"list","input":{"type":"object","properties":{"limit":{"type":"integer",'
        '"default":10,"description":"Number of SMS messages to retrieve"}},"additionalProperties":false},'
        '"output":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/$defs/sms/Sms"}},'
        '"truncated":{"type":"boolean"}},"required":["items"]}}'
    ),
    "read": (
        '{"method":"sms.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"ID of the SMS message"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/sms/Sms"}}'
    ),
    "create": (
        '{"method":"sms.create","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"Recipient phone number"},"body":{"type":"string",'
        '"description":"Content of the SMS message"},"from":{"type":"string","description":"Sender phone number"}},'
        '"required":["to","body","from"],"additionalProperties":false},"output":{"$ref":"#/$defs/sms/Sms"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "sms/delivered": '{"path":"/webhooks/sinch/sms/delivered","payload":{"$ref":"#/$defs/sms/SmsDelivered"}}',
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsDelivered": (
        '{"type":"object","properties":{"message_id":{"type":["string","null"],'
        '"description":"ID of the delivered SMS message"},"status":{"type":"object",'
        '"properties":{"code":{"type":["string","null"],"description":"Delivery status code"}}}}}'
    ),
    "Sms": (
        '{"type":"object","properties":{"id":{"type":["string","null"],'
        '"description":"Unique identifier for the SMS message"},"body":{"type":["string","null"],'
        '"description":"Content of the SMS message"},"to":{"type":"object","properties":{"number":{"type":["string",'
        '"null"],"description":"Recipient phone number"}}},"from":{"type":"object",'
        '"properties":{"number":{"type":["string","null"],"description":"Sender phone number"}}},'
        '"status":{"type":"object","properties":{"code":{"type":["string","null"],'
        '"description":"Delivery status of the SMS"}}}}}'
    ),
}
"""The schema of each type, as it is received."""
