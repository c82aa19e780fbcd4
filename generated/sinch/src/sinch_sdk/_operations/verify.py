"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "create": (
        '{"method":"verify.create","reply":"record","input":{"type":"object","properties":{"number":{"type":"string",'
        '"description":"Phone number to verify"},"method":{"type":"string","enum":["sms","flashcall"],"default":"sms",'
        '"description":"Verification method"}},"required":["number"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/verify/Verify"}}'
    ),
    "read": (
        '{"method":"verify.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"Verification ID"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/verify/Verify"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Verify": (
        '{"type":"object","properties":{"id":{"type":["string","null"],'
        '"description":"Unique identifier for the verification"},"number":{"type":["string","null"],'
        '"description":"Phone number being verified"},"status":{"type":["string","null"],'
        '"description":"Verification status"},"method":{"type":["string","null"],'
        '"description":"Verification method (sms/flashcall)"}}}'
    ),
}
"""The schema of each type, as it is received."""
