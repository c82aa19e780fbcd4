"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VerificationReport": (
        '{"description":"How a verification ended.","type":"object","properties":{"id":{"type":"string",'
        '"description":"The verification"},"method":{"type":["string","null"],"examples":["sms","flashcall","callout",'
        '"seamless","whatsapp"],"description":"How the user proved it"},"status":{"type":["string","null"],'
        '"examples":["PENDING","SUCCESSFUL","FAIL","DENIED","ABORTED","ERROR"],"description":"Whether it succeeded"},'
        '"reason":{"type":["string","null"],"examples":["Fraud","Not enough credit","Blocked","Denied by callback",'
        '"Invalid callback","Internal error","Destination denied","Network error or number unreachable",'
        '"Failed pending","SMS delivery failure","Invalid CLI","Invalid code","Expired",'
        '"Hung up without entering valid code"],"description":"Why it failed"},"reference":{"type":["string","null"],'
        '"description":"Your own reference"},"callComplete":{"type":["boolean","null"],'
        '"description":"Whether the call was ended by the callee"}}}'
    ),
}
"""The schema of each type, as it is received."""
