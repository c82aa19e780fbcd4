"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "InboundTextSms": (
        '{"description":"A received text.","type":"object","properties":{"id":{"type":"string",'
        '"description":"The message"},"type":{"const":"mo_text","description":"mo_text"},"body":{"type":["string",'
        '"null"],"description":"The text"},"from":{"type":["string","null"],"description":"The sender"},'
        '"to":{"type":["string","null"],"description":"Your number"},"received_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it came in"},"sent_at":{"type":["string","null"],'
        '"format":"date-time","description":"When it was sent"},"operator_id":{"type":["string","null"],'
        '"description":"The sender\'s operator"},"client_reference":{"type":["string","null"],'
        '"description":"The reference of the message that it answers"}}}'
    ),
}
"""The schema of each type, as it is received."""
